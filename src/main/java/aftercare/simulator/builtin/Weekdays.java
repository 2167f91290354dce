package aftercare.simulator.builtin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * Weekdays: bare and "this" mean the coming one, today included; "next" the one in the week after
 * this; "last" the one before today.
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
      return List.of(Reading.of(from + 1, coming(bare)));
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
      if (day.name().toLowerCase(Locale.ROOT).equals(word)) {
        return day;
      }
    }
    return null;
  }
}
