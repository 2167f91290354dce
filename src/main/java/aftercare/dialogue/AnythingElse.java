package aftercare.dialogue;

import aftercare.speech.Guidance;

/** The offer that closes most answers; its words vary by turn so that they do not wear. */
final class AnythingElse {
  private static final int WORDINGS = 3;

  private AnythingElse() {}

  static Turn after(Guidance guidance, Scene scene) {
    String key = "anythingElse." + scene.memory().turn() % WORDINGS;
    Guidance asking =
        guidance.asking(scene.voice().say(key), scene.voice().say("anythingElse.again"));
    return Turn.open(asking, scene.memory().asking(Asking.ANYTHING_ELSE));
  }

  /** When a question that would only have made an answer more exact stays unanswered. */
  static Turn afterAll(Scene scene) {
    return after(Guidance.statement(scene.voice().say("fine")), scene);
  }
}
