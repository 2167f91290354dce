package aftercare.simulator.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days counted from today: "yesterday", "two days ago", "in three weeks", "a week from now". */
final class NearDays implements BuiltIn {
  private final LocalDate today;

  NearDays(LocalDate today) {
    this.today = today;
  }

  @Override
  public List<Reading> at(List<String> words, int from) {
    List<Reading> found = new ArrayList<>();
    switch (Words.at(words, from)) {
      case "today", "todays" -> found.add(Reading.of(from + 1, today));
      case "yesterday", "yesterdays" -> found.add(past(from + 1, today.minusDays(1)));
      case "tomorrow", "tomorrows" -> found.add(future(from + 1, today.plusDays(1)));
      case "now" -> found.add(Reading.of(from + 1, "PRESENT_REF"));
      default -> {}
    }
    if (Words.are(words, from, "right", "now")) {
      found.add(Reading.of(from + 2, "PRESENT_REF"));
    }
    int at = Words.is(words, from, "the") ? from + 1 : from;
    if (Words.are(words, at, "day", "before", "yesterday")) {
      found.add(past(at + 3, today.minusDays(2)));
    }
    if (Words.are(words, at, "day", "after", "tomorrow")) {
      found.add(future(at + 3, today.plusDays(2)));
    }
    weekFrom(words, from, found);
    counted(words, from, found);
    return found;
  }

  /** "a week tomorrow", "a week from today", "two weeks tomorrow". */
  private void weekFrom(List<String> words, int from, List<Reading> found) {
    boolean article = Words.is(words, from, "a", "one");
    Optional<Cardinals.Count> count =
        article ? Optional.of(new Cardinals.Count(from + 1, 1)) : Cardinals.at(words, from);
    count
        .filter(weeks -> Words.is(words, weeks.end(), "week", "weeks"))
        .ifPresent(
            weeks -> {
              int at = weeks.end() + 1;
              if (Words.is(words, at, "tomorrow")) {
                found.add(future(at + 1, today.plusWeeks(weeks.value()).plusDays(1)));
              } else if (Words.is(words, at, "today")) {
                found.add(future(at + 1, today.plusWeeks(weeks.value())));
              } else if (Words.is(words, at, "yesterday")) {
                found.add(past(at + 1, today.minusWeeks(weeks.value()).minusDays(1)));
              }
            });
  }

  private void counted(List<String> words, int from, List<Reading> found) {
    boolean in = Words.is(words, from, "in");
    int at = in ? from + 1 : from;
    boolean article = Words.is(words, at, "a", "one");
    int number = article ? 1 : Cardinals.at(words, at).map(Cardinals.Count::value).orElse(0);
    int end = article ? at + 1 : Cardinals.at(words, at).map(Cardinals.Count::end).orElse(at);
    Unit unit = Unit.of(Words.at(words, end)).filter(one -> !one.ofDay()).orElse(null);
    if (number == 0 || unit == null) {
      return;
    }
    if (in) {
      found.add(future(end + 1, moved(unit, number)));
    } else if (Words.is(words, end + 1, "ago")) {
      found.add(past(end + 2, moved(unit, -number)));
    } else if (Words.are(words, end + 1, "from", "now")
        || Words.are(words, end + 1, "from", "today")) {
      found.add(future(end + 3, moved(unit, number)));
    }
  }

  private String moved(Unit unit, int number) {
    return switch (unit) {
      case DAY -> today.plusDays(number).toString();
      case WEEK -> today.plusWeeks(number).toString();
      case MONTH -> today.plusMonths(number).toString().substring(0, 7);
      default -> Integer.toString(today.plusYears(number).getYear());
    };
  }

  private static Reading past(int end, Object value) {
    return new Reading(end, value.toString(), Tense.PAST);
  }

  private static Reading future(int end, Object value) {
    return new Reading(end, value.toString(), Tense.FUTURE);
  }
}
