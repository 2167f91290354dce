package aftercare.dialogue;

import aftercare.speech.Guidance;

/** Turns that end the session with a message: goodbye, and what becomes of what was told. */
final class Closings {
  private Closings() {}

  static Topic saying(String key) {
    return scene -> Turn.closing(Guidance.statement(scene.voice().say(key)), Memory.EMPTY);
  }
}
