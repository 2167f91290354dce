package aftercare.simulator.builtin;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Weeks, weekends, months, seasons and years, as {@code 2026-W47}, {@code 2026-W47-WE}, {@code
 * 2026-11}, {@code 2026-WI}, {@code 2026}.
 */
final class Periods implements BuiltIn {
  private final LocalDate today;

  Periods(LocalDate today) {
    this.today = today;
  }

  @Override
  public List<Reading> at(List<String> words, int from) {
    List<Reading> found = new ArrayList<>();
    Years.at(words, from).map(year -> Reading.of(year.end(), year.value())).ifPresent(found::add);
    weekend(words, from).ifPresent(found::add);
    month(words, from).ifPresent(found::add);
    Optional<Step> step = Step.of(Words.at(words, from));
    step.flatMap(
            by -> stepped(Words.at(words, from + 1), by).map(value -> by.reading(from + 2, value)))
        .ifPresent(found::add);
    return found;
  }

  /** Which period is meant, counted from the one that holds today. */
  private enum Step {
    LAST(-1, Tense.PAST),
    THIS(0, Tense.OPEN),
    NEXT(1, Tense.FUTURE);

    private final int by;
    private final Tense tense;

    Step(int by, Tense tense) {
      this.by = by;
      this.tense = tense;
    }

    static Optional<Step> of(String word) {
      return switch (word) {
        case "last", "past", "previous" -> Optional.of(LAST);
        case "this" -> Optional.of(THIS);
        case "next" -> Optional.of(NEXT);
        default -> Optional.empty();
      };
    }

    Reading reading(int end, String value) {
      return new Reading(end, value, tense);
    }
  }

  private Optional<String> stepped(String word, Step step) {
    return switch (word) {
      case "week" -> Optional.of(week(today.plusWeeks(step.by)));
      case "month" -> Optional.of(YearMonth.from(today).plusMonths(step.by).toString());
      case "year" -> Optional.of(Integer.toString(today.getYear() + step.by));
      case "winter", "spring", "summer", "fall", "autumn" -> Optional.of(season(word, step));
      default -> Optional.empty();
    };
  }

  private Optional<Reading> weekend(List<String> words, int from) {
    int late = Words.is(words, from, "the") ? from + 1 : from;
    if (Words.are(words, late, "weekend", "before", "last")) {
      return Optional.of(new Reading(late + 3, week(today.minusWeeks(2)) + "-WE", Tense.PAST));
    }
    int at = Words.is(words, from, "at") ? from + 1 : from;
    if (Words.are(words, at, "the", "weekend") || Words.is(words, from, "weekend")) {
      int end = Words.is(words, from, "weekend") ? from + 1 : at + 2;
      return Optional.of(Reading.of(end, week(today) + "-WE"));
    }
    return Step.of(Words.at(words, from))
        .filter(step -> Words.is(words, from + 1, "weekend"))
        .map(step -> step.reading(from + 2, week(today.plusWeeks(step.by)) + "-WE"));
  }

  /**
   * A month name alone is a date only where a word before it says so, or where it can be nothing
   * else.
   */
  private Optional<Reading> month(List<String> words, int from) {
    Optional<Step> step = Step.of(Words.at(words, from));
    boolean in = Words.is(words, from, "in");
    int at = step.isPresent() || in ? from + 1 : from;
    String word = Words.at(words, at);
    boolean verb = word.equals("may") || word.equals("march");
    if (verb && at == from && Years.at(words, at + 1).isEmpty()) {
      return Optional.empty();
    }
    Optional<Month> named = CalendarDates.month(word);
    Optional<Cardinals.Count> year = Years.at(words, at + 1);
    if (named.isPresent() && year.isPresent()) {
      return Optional.of(
          Reading.of(year.get().end(), YearMonth.of(year.get().value(), named.get())));
    }
    return named.map(
        month -> step.orElse(Step.THIS).reading(at + 1, coming(month, step).toString()));
  }

  private YearMonth coming(Month month, Optional<Step> step) {
    YearMonth current = YearMonth.from(today);
    YearMonth named = YearMonth.of(today.getYear(), month);
    if (step.filter(Step.LAST::equals).isPresent()) {
      return named.isBefore(current) ? named : named.minusYears(1);
    }
    YearMonth coming = named.isBefore(current) ? named.plusYears(1) : named;
    return step.filter(Step.NEXT::equals).isPresent() && coming.equals(current)
        ? coming.plusYears(1)
        : coming;
  }

  private String season(String word, Step step) {
    String letters = word.equals("autumn") ? "FA" : word.substring(0, 2).toUpperCase(Locale.ROOT);
    int begins = List.of("WI", "SP", "SU", "FA").indexOf(letters) * 3;
    boolean over = begins > 0 && today.getMonthValue() > begins + 2;
    boolean stillToCome = begins == 0 ? today.getMonthValue() < 12 : today.getMonthValue() < begins;
    int year =
        switch (step) {
          case LAST ->
              stillToCome ? today.getYear() - 1 : over ? today.getYear() : today.getYear() - 1;
          case THIS -> today.getYear();
          case NEXT -> stillToCome ? today.getYear() : today.getYear() + 1;
        };
    return year + "-" + letters;
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
