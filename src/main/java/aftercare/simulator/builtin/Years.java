package aftercare.simulator.builtin;

import java.util.List;
import java.util.Optional;

/**
 * Years of this century and the last: "2026", "twenty twenty six", "nineteen ninety nine", "two
 * thousand and six".
 */
final class Years {
  private Years() {}

  static Optional<Cardinals.Count> at(List<String> words, int from) {
    if (Words.at(words, from).matches("(19|20)\\d\\d")) {
      return Optional.of(new Cardinals.Count(from + 1, Integer.parseInt(words.get(from))));
    }
    if (Words.are(words, from, "two", "thousand")) {
      int at = Words.is(words, from + 2, "and") ? from + 3 : from + 2;
      return Optional.of(
          Cardinals.belowHundred(words, at)
              .map(rest -> new Cardinals.Count(rest.end(), 2000 + rest.value()))
              .orElse(new Cardinals.Count(from + 2, 2000)));
    }
    if (Words.is(words, from, "twenty", "nineteen")) {
      int century = Words.is(words, from, "twenty") ? 2000 : 1900;
      return Cardinals.belowHundred(words, from + 1)
          .filter(rest -> rest.value() >= 10)
          .map(rest -> new Cardinals.Count(rest.end(), century + rest.value()));
    }
    return Optional.empty();
  }
}
