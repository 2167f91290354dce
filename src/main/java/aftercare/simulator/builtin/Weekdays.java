package aftercare.simulator.builtin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * Weekdays, "friday's" too: bare and "this" mean the coming one, today included; "next" the one in
 * the week after this; "last" the one before today.
 */
final class Weekdays implements BuiltIn {
  private final LocalDate today;

  Weekdays(LocalDate today) {
    this.today = today;
  }

  @Override
  public List<Reading> at(List<String> words, int from) {
    DayOfWeek bare = day(Words.at(words, from));
    if (bare != null) {
      return ofBare(words, from, bare);
    }
    int at =
        Words.is(words, from, "this") && Words.is(words, from + 1, "coming", "past")
            ? from + 1
            : from;
    DayOfWeek day = day(Words.at(words, at + 1));
    if (day == null) {
      return List.of();
    }
    return switch (Words.at(words, at)) {
      case "this" -> List.of(Reading.of(at + 2, coming(day)));
      case "coming" -> List.of(new Reading(at + 2, coming(day).toString(), Tense.FUTURE));
      case "next" -> List.of(new Reading(at + 2, nextWeek(day).toString(), Tense.FUTURE));
      case "last", "past", "previous" ->
          List.of(
              new Reading(
                  at + 2, today.with(TemporalAdjusters.previous(day)).toString(), Tense.PAST));
      default -> List.of();
    };
  }

  /** "friday", or "friday last week" and "friday of next week". */
  private List<Reading> ofBare(List<String> words, int from, DayOfWeek day) {
    Reading coming = Reading.of(from + 1, coming(day));
    int at = Words.is(words, from + 1, "of") ? from + 2 : from + 1;
    LocalDate thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate named = thisWeek.with(TemporalAdjusters.nextOrSame(day));
    if (Words.are(words, at, "last", "week")) {
      return List.of(coming, new Reading(at + 2, named.minusWeeks(1).toString(), Tense.PAST));
    }
    return Words.are(words, at, "next", "week")
        ? List.of(coming, new Reading(at + 2, named.plusWeeks(1).toString(), Tense.FUTURE))
        : List.of(coming);
  }

  private LocalDate coming(DayOfWeek day) {
    return today.with(TemporalAdjusters.nextOrSame(day));
  }

  private LocalDate nextWeek(DayOfWeek day) {
    return today
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(day));
  }

  private static DayOfWeek day(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name + "s")) {
        return day;
      }
    }
    return null;
  }
}
