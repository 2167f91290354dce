package aftercare.alexa;

import aftercare.dialogue.Consultation;
import aftercare.dialogue.Finding;
import aftercare.dialogue.Heard;
import aftercare.dialogue.Memory;
import aftercare.dialogue.Memory.Saying;
import aftercare.dialogue.Scene;
import aftercare.dialogue.Topic;
import aftercare.dialogue.Turn;
import aftercare.speech.Guidance;
import aftercare.speech.Voice;
import aftercare.time.Here;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One turn through the session: its memory read, a topic asked, the new memory written. */
public final class Dialogue {
  private final Consultation consultation;
  private final Function<String, Voice> voices;
  private final Whereabouts whereabouts;

  /**
   * @param voices the voice of an Alexa locale
   */
  Dialogue(Consultation consultation, Function<String, Voice> voices, Whereabouts whereabouts) {
    this.consultation = consultation;
    this.voices = voices;
    this.whereabouts = whereabouts;
  }

  Optional<Response> turn(HandlerInput input, IntentName heardAs, Heard heard, Topic topic) {
    Memory memory = SessionState.read(input.getAttributesManager().getSessionAttributes());
    boolean zoneNeeded = heard.saysTime() || memory.treated().isPresent();
    Here here = zoneNeeded ? whereabouts.here(input) : Whereabouts.anywhere(input);
    Voice voice = voices.apply(Whereabouts.locale(input.getRequestEnvelope()));
    Turn turn = topic.answer(new Scene(heard, memory, here, voice));
    remember(input, turn, heard, here);
    return Optional.of(new Replies(voice.emergency()).reply(turn, heardAs));
  }

  private void remember(HandlerInput input, Turn turn, Heard heard, Here here) {
    Guidance said = turn.guidance();
    Memory memory =
        turn.memory().said(new Saying(said.statement(), said.question(), said.reprompt()));
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(
        Understood.KEY,
        Understood.write(memory, activities(memory, heard), memory.symptoms(), here.now()));
    attributes.put(Understood.VERDICTS, Understood.verdicts(memory.findings()));
    attributes.put(SessionState.KEY, SessionState.write(memory));
    Object zone = input.getAttributesManager().getSessionAttributes().get(Whereabouts.KEY);
    if (zone != null) {
      attributes.put(Whereabouts.KEY, zone);
    }
    input.getAttributesManager().setSessionAttributes(attributes);
  }

  private List<String> activities(Memory memory, Heard heard) {
    List<String> judged = memory.findings().stream().map(Finding::activity).toList();
    return judged.isEmpty() ? consultation.settled(heard.activities()) : judged;
  }
}
