package aftercare.simulator.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a clock shows, before morning or afternoon is known: "two thirty", "half past two", "quarter
 * to three", "14:30".
 */
final class ClockTimes {
  private ClockTimes() {}

  /**
   * A reading of the dial.
   *
   * @param hour 0 to 23; 1 to 12 where the half of the day is open
   * @param bare a number and nothing else was said
   * @param written24 said or written as on a 24-hour clock
   */
  record Face(int end, int hour, int minute, boolean bare, boolean written24) {}

  static List<Face> at(List<String> words, int from) {
    List<Face> found = new ArrayList<>();
    written(words, from).ifPresent(found::add);
    around(words, from).ifPresent(found::add);
    halfHour(words, from).ifPresent(found::add);
    Optional<Cardinals.Count> hour = hour(words, from);
    hour.ifPresent(count -> fromHour(words, count, found));
    return found;
  }

  private static void fromHour(List<String> words, Cardinals.Count hour, List<Face> found) {
    boolean clock = Words.is(words, hour.end(), "oclock");
    found.add(new Face(clock ? hour.end() + 1 : hour.end(), hour.value(), 0, !clock, false));
    if (Words.is(words, hour.end(), "hundred") && hour.value() < 24) {
      int end = Words.is(words, hour.end() + 1, "hours") ? hour.end() + 2 : hour.end() + 1;
      found.add(new Face(end, hour.value(), 0, false, true));
    }
    boolean oh = Words.is(words, hour.end(), "oh", "o");
    Cardinals.at(words, oh ? hour.end() + 1 : hour.end())
        .filter(minute -> minute.value() < 60 && (oh ? minute.value() < 10 : minute.value() >= 10))
        .ifPresent(
            minute ->
                found.add(new Face(minute.end(), hour.value(), minute.value(), false, false)));
  }

  /** "14:30", "2:30". */
  private static Optional<Face> written(List<String> words, int from) {
    String word = Words.at(words, from);
    if (!word.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
      return Optional.empty();
    }
    int colon = word.indexOf(':');
    int hour = Integer.parseInt(word.substring(0, colon));
    return Optional.of(
        new Face(
            from + 1,
            hour,
            Integer.parseInt(word.substring(colon + 1)),
            false,
            word.startsWith("0")));
  }

  /** "half past two", "ten to three", "a quarter after four". */
  private static Optional<Face> around(List<String> words, int from) {
    int at = Words.is(words, from, "a") && Words.is(words, from + 1, "quarter") ? from + 1 : from;
    Optional<Cardinals.Count> minutes =
        Words.is(words, at, "half")
            ? Optional.of(new Cardinals.Count(at + 1, 30))
            : Words.is(words, at, "quarter")
                ? Optional.of(new Cardinals.Count(at + 1, 15))
                : Cardinals.at(words, at).filter(count -> count.value() > 0 && count.value() < 60);
    if (minutes.isEmpty()) {
      return Optional.empty();
    }
    int side =
        Words.is(words, minutes.get().end(), "minutes")
            ? minutes.get().end() + 1
            : minutes.get().end();
    boolean past = Words.is(words, side, "past", "after");
    boolean to = Words.is(words, side, "to", "till", "before") && minutes.get().value() != 30;
    if (!past && !to) {
      return Optional.empty();
    }
    int shown = minutes.get().value();
    return hour(words, side + 1)
        .filter(hour -> hour.value() >= 1 && hour.value() <= 12)
        .map(
            hour ->
                new Face(
                    hour.end(),
                    past ? hour.value() : before(hour.value()),
                    past ? shown : 60 - shown,
                    false,
                    false));
  }

  private static int before(int hour) {
    return hour == 1 ? 12 : hour - 1;
  }

  /** British "half two" is half past two. */
  private static Optional<Face> halfHour(List<String> words, int from) {
    return Words.is(words, from, "half")
        ? hour(words, from + 1)
            .filter(hour -> hour.value() >= 1 && hour.value() <= 12)
            .map(hour -> new Face(hour.end(), hour.value(), 30, false, false))
        : Optional.empty();
  }

  private static Optional<Cardinals.Count> hour(List<String> words, int from) {
    return Cardinals.at(words, from).filter(count -> count.value() < 24);
  }
}
