package aftercare.simulator.builtin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole numbers below a thousand, spelled or in digits, as speech recognition writes them. */
final class Cardinals {
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private Cardinals() {}

  /** A number and the index after its last word. */
  record Count(int end, int value) {}

  static Optional<Count> at(List<String> words, int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    String word = words.get(from);
    if (word.matches("\\d{1,3}")) {
      return Optional.of(new Count(from + 1, Integer.parseInt(word)));
    }
    Optional<Count> small = belowHundred(words, from);
    if (Words.is(words, from, "a", "one") && Words.is(words, from + 1, "hundred")) {
      return Optional.of(plusRest(words, from + 2, 100));
    }
    return small;
  }

  /** A number below a hundred in words; the teens and twenties of clock times and years too. */
  static Optional<Count> belowHundred(List<String> words, int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    Integer unit = UNITS.get(words.get(from));
    if (unit != null) {
      return Optional.of(new Count(from + 1, unit));
    }
    Integer tens = TENS.get(words.get(from));
    if (tens == null) {
      return Optional.empty();
    }
    Integer ones = from + 1 < words.size() ? UNITS.get(words.get(from + 1)) : null;
    return ones != null && ones > 0 && ones < 10
        ? Optional.of(new Count(from + 2, tens + ones))
        : Optional.of(new Count(from + 1, tens));
  }

  private static Count plusRest(List<String> words, int from, int hundreds) {
    int start = Words.is(words, from, "and") ? from + 1 : from;
    return belowHundred(words, start)
        .map(rest -> new Count(rest.end(), hundreds + rest.value()))
        .orElse(new Count(from, hundreds));
  }
}
