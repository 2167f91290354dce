package aftercare.dialogue;

import aftercare.speech.Guidance;
import java.util.List;

/** Filler, laser, threads and the like as the treatment done: the skill does not know them. */
final class OtherTreatment implements Topic {
  @Override
  public Turn answer(Scene scene) {
    Memory memory = scene.memory().withActivities(List.of()).withFindings(List.of());
    String say =
        scene
            .heard()
            .other()
            .map(id -> scene.voice().texts().product(id).say().orElseThrow())
            .orElseGet(() -> scene.voice().say("otherTreatment"));
    return Turn.closing(Guidance.statement(say), memory.withProduct(scene.heard().other()));
  }
}
