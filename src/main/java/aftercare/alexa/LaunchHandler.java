package aftercare.alexa;

import aftercare.dialogue.Heard;
import aftercare.dialogue.Topic;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import java.util.Optional;

/** Greets somebody who opens the skill without a question. */
final class LaunchHandler implements RequestHandler {
  private final Topic launch;
  private final Dialogue dialogue;

  LaunchHandler(Topic launch, Dialogue dialogue) {
    this.launch = launch;
    this.dialogue = dialogue;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequestEnvelope().getRequest() instanceof LaunchRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    return dialogue.turn(input, IntentName.HELP, Heard.NOTHING, launch);
  }
}
