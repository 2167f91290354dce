package aftercare.simulator.builtin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Holidays with a fixed rule; the next one on or after today, or with "last" the one before it. */
final class Holidays implements BuiltIn {
  private static final Map<List<String>, IntFunction<LocalDate>> NAMED =
      Map.ofEntries(
          fixed(12, 25, "christmas"),
          fixed(12, 25, "christmas", "day"),
          fixed(12, 24, "christmas", "eve"),
          fixed(12, 26, "boxing", "day"),
          fixed(1, 1, "new", "years", "day"),
          fixed(1, 1, "new", "years"),
          fixed(12, 31, "new", "years", "eve"),
          fixed(2, 14, "valentines", "day"),
          fixed(2, 14, "valentines"),
          fixed(10, 31, "halloween"),
          fixed(7, 4, "independence", "day"),
          Map.entry(List.of("thanksgiving"), Holidays::thanksgiving),
          Map.entry(List.of("thanksgiving", "day"), Holidays::thanksgiving));

  private final LocalDate today;

  Holidays(LocalDate today) {
    this.today = today;
  }

  @Override
  public List<Reading> at(List<String> words, int from) {
    boolean last = Words.is(words, from, "last");
    int at = last ? from + 1 : from;
    return NAMED.entrySet().stream()
        .filter(entry -> Words.are(words, at, entry.getKey().toArray(String[]::new)))
        .map(entry -> reading(at + entry.getKey().size(), entry.getValue(), last))
        .toList();
  }

  private Reading reading(int end, IntFunction<LocalDate> inYear, boolean last) {
    LocalDate thisYear = inYear.apply(today.getYear());
    LocalDate coming = thisYear.isBefore(today) ? inYear.apply(today.getYear() + 1) : thisYear;
    return last
        ? new Reading(
            end,
            (thisYear.isBefore(today) ? thisYear : inYear.apply(today.getYear() - 1)).toString(),
            Tense.PAST)
        : Reading.of(end, coming);
  }

  private static Map.Entry<List<String>, IntFunction<LocalDate>> fixed(
      int month, int day, String... name) {
    return Map.entry(List.of(name), year -> MonthDay.of(month, day).atYear(year));
  }

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }
}
