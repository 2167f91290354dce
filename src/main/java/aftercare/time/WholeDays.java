package aftercare.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch that was said in whole days: a time of day belongs to each of them, a night with its
 * small hours.
 */
record WholeDays(Days days, Interval whole) implements Stretch {
  WholeDays(Days days, Place place) {
    this(days, days.in(place));
  }

  @Override
  public Optional<Interval> lastAt(TimeOfDay time, Place place) {
    LocalDate first = days.first();
    LocalDate last = days.lastBegun(place.today());
    Interval told = time.on(last, place);
    if (!told.isAhead(place.now())) {
      return Optional.of(time.on(first, place).through(told));
    }
    return Optional.of(
        last.equals(first)
            ? time.earlierOn(last, place)
            : time.on(first, place).through(time.on(last.minusDays(1), place)));
  }

  @Override
  public Optional<Interval> nextAt(TimeOfDay time, Place place) {
    LocalDate last = days.last();
    if (days.first().equals(last)) {
      return Optional.of(time.aheadOn(last, place));
    }
    LocalDate first = days.firstFrom(place.today().minusDays(1));
    while (first.isBefore(last) && time.on(first, place).isOver(place.now())) {
      first = first.plusDays(1);
    }
    return Optional.of(time.on(first, place).through(time.on(last, place)));
  }
}
