package aftercare.simulator.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code AMAZON.DATE}: a day, ISO week, weekend, month, season or year. A date without a year and a
 * bare weekday mean the next one on or after today, as Amazon documents.
 */
final class Dates implements BuiltIn {
  private final List<BuiltIn> kinds;

  Dates(LocalDate today) {
    this.kinds =
        List.of(
            new NearDays(today),
            new Weekdays(today),
            new CalendarDates(today),
            new Periods(today),
            new Holidays(today));
  }

  @Override
  public List<Reading> at(List<String> words, int from) {
    Set<Reading> found = new LinkedHashSet<>();
    kinds.forEach(kind -> found.addAll(kind.at(words, from)));
    if (Words.is(words, from, "on", "over")) {
      kinds.forEach(kind -> found.addAll(kind.at(words, from + 1)));
    }
    return new ArrayList<>(found);
  }
}
