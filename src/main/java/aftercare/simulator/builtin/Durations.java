package aftercare.simulator.builtin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code AMAZON.DURATION}: ISO 8601 with the units that were said, so "one week" is {@code P1W} and
 * "24 hours" is {@code PT24H}. Vague amounts such as "a couple of days" are no duration.
 */
final class Durations implements BuiltIn {
  @Override
  public List<Reading> at(List<String> words, int from) {
    List<Reading> found = new ArrayList<>();
    Map<Unit, Integer> total = new EnumMap<>(Unit.class);
    int at = from;
    Unit previous = null;
    while (true) {
      Optional<Part> part = part(words, at);
      if (part.isEmpty() || previous != null && part.get().unit().compareTo(previous) <= 0) {
        return found;
      }
      part.get().addTo(total);
      previous = part.get().unit();
      at = part.get().end();
      found.add(Reading.of(at, iso(total)));
      at = Words.is(words, at, "and") ? at + 1 : at;
    }
  }

  /** An amount of one unit, in halves and quarters of it where they were said. */
  private record Part(int end, Unit unit, int whole, int quarters) {
    void addTo(Map<Unit, Integer> total) {
      total.merge(unit, whole, Integer::sum);
      unit.fraction(quarters)
          .forEach((smaller, amount) -> total.merge(smaller, amount, Integer::sum));
    }
  }

  private static Optional<Part> part(List<String> words, int from) {
    Optional<Part> fraction = fraction(words, from);
    if (fraction.isPresent()) {
      return fraction;
    }
    boolean article = Words.is(words, from, "a", "an");
    Optional<Cardinals.Count> count = Cardinals.at(words, from);
    if (count.isEmpty() && !article) {
      return Optional.empty();
    }
    int number = count.map(Cardinals.Count::value).orElse(1);
    int at = count.map(Cardinals.Count::end).orElse(from + 1);
    if (Words.are(words, at, "and", "a", "half")) {
      return Unit.of(Words.at(words, at + 3)).map(unit -> new Part(at + 4, unit, number, 2));
    }
    Optional<Unit> unit = Unit.of(Words.at(words, at));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    boolean half =
        Words.are(words, at + 1, "and", "a", "half") && Unit.of(Words.at(words, at + 4)).isEmpty();
    return Optional.of(new Part(half ? at + 4 : at + 1, unit.get(), number, half ? 2 : 0));
  }

  private static Optional<Part> fraction(List<String> words, int from) {
    int at = from;
    int quarters;
    if (Words.is(words, at, "half")) {
      quarters = 2;
      at++;
    } else if (Words.are(words, at, "three", "quarters")) {
      quarters = 3;
      at += 2;
    } else if (Words.are(words, at, "a", "quarter") || Words.is(words, at, "quarter")) {
      quarters = 1;
      at += Words.is(words, at, "a") ? 2 : 1;
    } else {
      return Optional.empty();
    }
    at = Words.is(words, at, "of") ? at + 1 : at;
    if (!Words.is(words, at, "a", "an")) {
      return Optional.empty();
    }
    int end = at + 2;
    int parts = quarters;
    return Unit.of(Words.at(words, at + 1)).map(unit -> new Part(end, unit, 0, parts));
  }

  private static String iso(Map<Unit, Integer> total) {
    StringBuilder date = new StringBuilder("P");
    StringBuilder time = new StringBuilder();
    total.forEach(
        (unit, amount) -> {
          if (amount > 0) {
            (unit.ofDay() ? time : date).append(amount).append(unit.letter());
          }
        });
    return time.isEmpty() ? date.toString() : date.append('T').append(time).toString();
  }
}
