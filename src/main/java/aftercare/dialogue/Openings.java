package aftercare.dialogue;

import aftercare.dialogue.Memory.Once;
import aftercare.speech.Guidance;

/** Turns that say what the skill can do and ask what the person would like to know. */
final class Openings {
  private Openings() {}

  /** The greeting; it carries the disclaimer. */
  static Turn launch(Scene scene) {
    return ask("launch", scene.remembering(scene.memory().telling(Once.DISCLAIMER)));
  }

  static Turn help(Scene scene) {
    return ask("help", scene);
  }

  private static Turn ask(String key, Scene scene) {
    Guidance guidance =
        Guidance.statement(scene.voice().say(key))
            .asking(scene.voice().say(key + ".ask"), scene.voice().say(key + ".again"));
    return Turn.open(guidance, scene.memory().asking(Asking.ACTIVITY));
  }
}
