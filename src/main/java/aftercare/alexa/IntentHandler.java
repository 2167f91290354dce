package aftercare.alexa;

import aftercare.dialogue.Topic;
import aftercare.rules.RuleBook;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Response;
import java.util.Optional;

/** Answers one intent of the model with its topic. */
final class IntentHandler implements RequestHandler {
  private final IntentName intent;
  private final Topic topic;
  private final RuleBook rules;
  private final Dialogue dialogue;

  IntentHandler(IntentName intent, Topic topic, RuleBook rules, Dialogue dialogue) {
    this.intent = intent;
    this.topic = topic;
    this.rules = rules;
    this.dialogue = dialogue;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequestEnvelope().getRequest() instanceof IntentRequest request
        && request.getIntent() != null
        && intent.id().equals(request.getIntent().getName());
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    IntentRequest request = (IntentRequest) input.getRequestEnvelope().getRequest();
    return dialogue.turn(input, intent, new SlotReader(request.getIntent(), rules).heard(), topic);
  }
}
