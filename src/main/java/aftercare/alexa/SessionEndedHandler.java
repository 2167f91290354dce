package aftercare.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import java.util.Map;
import java.util.Optional;

/** Takes the end of a session in silence: nothing may be said after it. */
final class SessionEndedHandler implements RequestHandler {
  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequestEnvelope().getRequest() instanceof SessionEndedRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    input.getAttributesManager().setSessionAttributes(Map.of());
    return Optional.of(Response.builder().build());
  }
}
