package aftercare.alexa;

import aftercare.speech.Voice;
import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ui.Reprompt;
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
}
