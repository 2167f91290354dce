package aftercare.speech;

import java.util.stream.Stream;

/** Sentences in a row, as many as are heard in one go; what they leave out stands on the card. */
final class Breath {
  /** Letters, marks and spaces of eleven seconds and more; what is said after takes four. */
  private static final int LENGTH = 194;

  /** What the words of a doubt about the time may take beside that: nobody shall miss them. */
  private static final int DOUBT = 31;

  private final Asked asked;

  Breath(Asked asked) {
    this.asked = asked;
  }

  /** The whole where it fits, else the part; beside a symptom always the part. */
  String fitting(String whole, String part) {
    return fitting(whole, part, LENGTH);
  }

  /** The same of an answer that tells a doubt about the time. */
  String fittingWithDoubt(String whole, String part) {
    return fitting(whole, part, LENGTH + DOUBT);
  }

  private String fitting(String whole, String part, int length) {
    return asked.form() != Form.BESIDE && whole.length() <= length ? whole : part;
  }

  /** Sentences in a row, those left out that are empty. */
  static String sentences(String... parts) {
    return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }
}
