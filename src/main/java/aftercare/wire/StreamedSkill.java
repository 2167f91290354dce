package aftercare.wire;

import com.amazon.ask.builder.CustomSkillConfiguration;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.impl.AbstractSkill;
import com.amazon.ask.model.Application;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.request.dispatcher.GenericRequestDispatcher;
import com.amazon.ask.request.dispatcher.impl.BaseRequestDispatcher;
import com.amazon.ask.util.SdkConstants;
import com.amazon.ask.util.UserAgentUtils;
import java.util.Map;
import java.util.Optional;

/**
 * A custom skill like the SDK's own, over the SDK's dispatcher, that reads and writes envelopes by
 * {@link EnvelopeReader} and {@link EnvelopeWriter}.
 *
 * <p>It differs in what its handlers find: no factory of service clients, for that would load the
 * mapper, and no JSON tree of the request.
 */
public final class StreamedSkill extends AbstractSkill<RequestEnvelope, ResponseEnvelope> {
  private final GenericRequestDispatcher<HandlerInput, Optional<Response>> dispatcher;
  private final Optional<String> skillId;
  private final String userAgent;

  /**
   * @param configuration handlers and interceptors, and the id of the only skill to answer, if any
   */
  public StreamedSkill(CustomSkillConfiguration configuration) {
    super(new EnvelopeReader(), new EnvelopeWriter());
    dispatcher =
        BaseRequestDispatcher.<HandlerInput, Optional<Response>>builder()
            .withRequestMappers(configuration.getRequestMappers())
            .withHandlerAdapters(configuration.getHandlerAdapters())
            .withExceptionMapper(configuration.getExceptionMapper())
            .withRequestInterceptors(configuration.getRequestInterceptors())
            .withResponseInterceptors(configuration.getResponseInterceptors())
            .build();
    skillId = Optional.ofNullable(configuration.getSkillId());
    userAgent = UserAgentUtils.getUserAgent(configuration.getCustomUserAgent());
  }

  /** The answer, or null if the request is another skill's or does not say for whom it is. */
  @Override
  protected ResponseEnvelope invoke(
      UnmarshalledRequest<RequestEnvelope> unmarshalled, Object lambdaContext) {
    RequestEnvelope request = unmarshalled.getUnmarshalledRequest();
    Optional<SystemState> system =
        Optional.ofNullable(request.getContext()).map(Context::getSystem);
    Optional<String> addressee =
        system.map(SystemState::getApplication).map(Application::getApplicationId);
    if (system.isEmpty() || skillId.isPresent() && !skillId.equals(addressee)) {
      return null;
    }
    HandlerInput input =
        HandlerInput.builder().withRequestEnvelope(request).withContext(lambdaContext).build();
    Optional<Response> response = dispatcher.dispatch(input);
    return ResponseEnvelope.builder()
        .withVersion(SdkConstants.FORMAT_VERSION)
        .withUserAgent(userAgent)
        .withSessionAttributes(attributes(request, input))
        .withResponse(response.orElse(null))
        .build();
  }

  private static Map<String, Object> attributes(RequestEnvelope request, HandlerInput input) {
    return request.getSession() == null
        ? null
        : input.getAttributesManager().getSessionAttributes();
  }
}
