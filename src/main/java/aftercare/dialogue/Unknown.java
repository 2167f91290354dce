package aftercare.dialogue;

/** The words said in place of an activity that the skill has no guidance on. */
final class Unknown {
  private static final int SPEAKABLE = 40;

  private Unknown() {}

  static String sentence(Scene scene) {
    String words = String.join(", ", scene.heard().unknown());
    return words.length() <= SPEAKABLE
        ? scene.voice().say("noGuidance", "words", words)
        : scene.voice().say("noGuidance.long");
  }
}
