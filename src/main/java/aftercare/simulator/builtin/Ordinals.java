package aftercare.simulator.builtin;

import java.util.List;
import java.util.Optional;

/**
 * Days of a month as they are said: "third", "twenty first", "3rd", and "three" where a month
 * stands beside it.
 */
final class Ordinals {
  private static final List<String> NAMES =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private Ordinals() {}

  static Optional<Cardinals.Count> at(List<String> words, int from) {
    String word = Words.at(words, from);
    int index = NAMES.indexOf(word);
    if (index >= 0) {
      return Optional.of(new Cardinals.Count(from + 1, index + 1));
    }
    if (word.equals("thirtieth")) {
      return Optional.of(new Cardinals.Count(from + 1, 30));
    }
    if (word.matches("\\d{1,2}(st|nd|rd|th)")) {
      return inMonth(from + 1, Integer.parseInt(word.substring(0, word.length() - 2)));
    }
    int tens = word.equals("twenty") ? 20 : word.equals("thirty") ? 30 : 0;
    int ones = NAMES.indexOf(Words.at(words, from + 1)) + 1;
    return tens > 0 && ones > 0 && ones < 10 ? inMonth(from + 2, tens + ones) : Optional.empty();
  }

  /** A day beside a month name, where a plain number will do. */
  static Optional<Cardinals.Count> besideMonth(List<String> words, int from) {
    Optional<Cardinals.Count> ordinal = at(words, from);
    return ordinal.isPresent()
        ? ordinal
        : Cardinals.at(words, from).flatMap(count -> inMonth(count.end(), count.value()));
  }

  private static Optional<Cardinals.Count> inMonth(int end, int day) {
    return day >= 1 && day <= 31 ? Optional.of(new Cardinals.Count(end, day)) : Optional.empty();
  }
}
