package aftercare.dialogue;

import aftercare.dialogue.Memory.Saying;
import aftercare.speech.Guidance;
import java.util.Optional;

/** The last turn once more, with its question still open. */
final class Repeat implements Topic {
  private final Topic otherwise;

  /**
   * @param otherwise what to do when nothing was said yet
   */
  Repeat(Topic otherwise) {
    this.otherwise = otherwise;
  }

  @Override
  public Turn answer(Scene scene) {
    return scene
        .memory()
        .last()
        .map(last -> again(last, scene))
        .orElseGet(() -> otherwise.answer(scene));
  }

  private static Turn again(Saying last, Scene scene) {
    Guidance guidance =
        new Guidance(last.statement(), last.question(), last.reprompt(), Optional.empty());
    return Turn.open(guidance, scene.memory());
  }
}
