package aftercare.alexa;

import aftercare.dialogue.Asking;
import aftercare.dialogue.Memory;
import aftercare.speech.Voice;
import com.amazon.ask.attributes.AttributesManager;
import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ui.Reprompt;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A mistake of ours while answering: says so, asks again, and points the frightened to help. */
final class Faults implements ExceptionHandler {
  private final Function<String, Voice> voices;

  Faults(Function<String, Voice> voices) {
    this.voices = voices;
  }

  @Override
  public boolean canHandle(HandlerInput input, Throwable fault) {
    return true;
  }

  @Override
  public Optional<Response> handle(HandlerInput input, Throwable fault) {
    if (input.getRequestEnvelope().getSession() != null) {
      beginAnew(input.getAttributesManager());
    }
    Voice voice = voices.apply(Whereabouts.locale(input.getRequestEnvelope()));
    Replies replies = new Replies(voice.emergency());
    String speech = voice.say("fault", "emergency", voice.emergency());
    Reprompt again =
        Reprompt.builder().withOutputSpeech(replies.ssml(voice.say("fault.again"))).build();
    return Optional.of(
        Response.builder()
            .withOutputSpeech(replies.ssml(speech))
            .withReprompt(again)
            .withShouldEndSession(false)
            .build());
  }

  /**
   * Keeps when the treatment was. All else is over: it was about the turn before, or has ids that
   * this version of the skill does not know and that would be the next fault.
   */
  private static void beginAnew(AttributesManager session) {
    Map<String, Object> attributes = new LinkedHashMap<>(session.getSessionAttributes());
    Memory memory =
        Memory.EMPTY.withTreated(SessionState.read(attributes).treated()).asking(Asking.ACTIVITY);
    attributes.put(SessionState.KEY, SessionState.write(memory));
    attributes.keySet().removeAll(Understood.KEYS);
    session.setSessionAttributes(attributes);
  }
}
