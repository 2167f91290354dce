package aftercare.dialogue;

import aftercare.speech.Form;
import aftercare.speech.Guidance;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that fit nothing: an open question is then taken the careful way, else guidance is given.
 */
final class NotUnderstood implements Topic {
  private final Answering answering;
  private final Symptoms symptoms;

  NotUnderstood(Answering answering, Symptoms symptoms) {
    this.answering = answering;
    this.symptoms = symptoms;
  }

  @Override
  public Turn answer(Scene scene) {
    Memory memory = scene.memory();
    return switch (memory.asking()) {
      case TIME ->
          memory.activities().isEmpty()
              ? guide(scene)
              : answering.asIfJustDone(memory.activities(), Form.WHETHER, scene);
      case WHICH -> answering.about(waiting(memory), Form.WHETHER, scene);
      case WHICH_SYMPTOM -> symptoms.answer(scene.hearing(Heard.NOTHING));
      case SYMPTOM_TIME, RED_FLAGS -> symptoms.stillOpen(memory, scene);
      case TIME_OF_DAY, AREA -> AnythingElse.afterAll(scene);
      default -> guide(scene);
    };
  }

  private List<String> waiting(Memory memory) {
    List<String> ids = new ArrayList<>(List.of(answering.settled(memory.about())));
    ids.addAll(memory.activities());
    return ids;
  }

  private static Turn guide(Scene scene) {
    Guidance guidance =
        Guidance.statement(scene.voice().say("fallback", "emergency", scene.voice().emergency()))
            .asking(scene.voice().say("fallback.ask"), scene.voice().say("fallback.again"));
    return Turn.open(guidance, scene.memory().withFindings(List.of()).asking(Asking.ACTIVITY));
  }
}
