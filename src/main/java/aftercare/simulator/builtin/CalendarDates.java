package aftercare.simulator.builtin;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates by month and day, "november third 2025" or "the third"; without a year the next one on or
 * after today.
 */
final class CalendarDates implements BuiltIn {
  private final LocalDate today;

  CalendarDates(LocalDate today) {
    this.today = today;
  }

  @Override
  public List<Reading> at(List<String> words, int from) {
    List<Reading> found = new ArrayList<>();
    month(Words.at(words, from)).ifPresent(month -> monthFirst(words, from + 1, month, found));
    boolean article = Words.is(words, from, "the");
    int at = article ? from + 1 : from;
    Ordinals.besideMonth(words, at).ifPresent(day -> dayFirst(words, day, found));
    boolean dayOnly = article || Words.is(words, from - 1, "on");
    if (dayOnly) {
      Ordinals.at(words, at)
          .map(day -> Reading.of(day.end(), comingDay(day.value())))
          .ifPresent(found::add);
    }
    return found;
  }

  private void monthFirst(List<String> words, int from, Month month, List<Reading> found) {
    int at = Words.is(words, from, "the") ? from + 1 : from;
    Ordinals.besideMonth(words, at)
        .ifPresent(day -> dated(words, day.end(), month, day.value(), found));
  }

  private void dayFirst(List<String> words, Cardinals.Count day, List<Reading> found) {
    int at = Words.is(words, day.end(), "of") ? day.end() + 1 : day.end();
    month(Words.at(words, at)).ifPresent(month -> dated(words, at + 1, month, day.value(), found));
  }

  private void dated(List<String> words, int end, Month month, int day, List<Reading> found) {
    if (day > month.maxLength()) {
      return;
    }
    found.add(Reading.of(end, coming(month, day)));
    Years.at(words, end)
        .filter(year -> YearMonth.of(year.value(), month).isValidDay(day))
        .ifPresent(
            year -> found.add(Reading.of(year.end(), LocalDate.of(year.value(), month, day))));
  }

  private LocalDate coming(Month month, int day) {
    int year = today.getYear();
    while (!YearMonth.of(year, month).isValidDay(day)
        || LocalDate.of(year, month, day).isBefore(today)) {
      year++;
    }
    return LocalDate.of(year, month, day);
  }

  private LocalDate comingDay(int day) {
    YearMonth month = YearMonth.from(today);
    while (!month.isValidDay(day) || month.atDay(day).isBefore(today)) {
      month = month.plusMonths(1);
    }
    return month.atDay(day);
  }

  static Optional<Month> month(String word) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }
}
