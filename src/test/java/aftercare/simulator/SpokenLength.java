package aftercare.simulator;

import java.util.List;
import java.util.regex.Pattern;

/** How long answers are: in words, and in seconds at an even pace of syllables. */
final class SpokenLength {
  /** Alexa's usual pace, about 2.9 words of English a second. */
  private static final double SYLLABLES_A_SECOND = 4.3;

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private SpokenLength() {}

  static long words(String speech) {
    return speech.isBlank() ? 0 : speech.trim().split("\\s+").length;
  }

  static double seconds(String speech) {
    long syllables = 0;
    for (String word : speech.toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9]+")) {
      String sounded = word.replaceAll("e$", "");
      syllables += word.isEmpty() ? 0 : Math.max(1, VOWELS.matcher(sounded).results().count());
    }
    return syllables / SYLLABLES_A_SECOND;
  }

  /** The value that so large a share stays at or under; 0 for none. */
  static double percentile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
