package aftercare.alexa;

import aftercare.dialogue.Heard;
import aftercare.dialogue.Topic;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Response;
import java.util.Optional;

/**
 * Takes whatever no other handler takes: the SDK would answer without a response. An intent of a
 * newer model is not understood; any other request gets silence, for nobody asked.
 */
final class CatchAllHandler implements RequestHandler {
  private final Topic notUnderstood;
  private final Dialogue dialogue;

  CatchAllHandler(Topic notUnderstood, Dialogue dialogue) {
    this.notUnderstood = notUnderstood;
    this.dialogue = dialogue;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return true;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    return input.getRequestEnvelope().getRequest() instanceof IntentRequest
        ? dialogue.turn(input, IntentName.FALLBACK, Heard.NOTHING, notUnderstood)
        : Optional.of(Response.builder().build());
  }
}
