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
    LocalDate last =
        days.isOver(place.today()) || !days.hasBegun(place.today()) ? days.last() : place.today();
    Interval told = time.on(last, place);
    if (!told.isAhead(place.now())) {
      return Optional.of(time.on(days.first(), place).hull(told));
    }
    return Optional.of(
        last.equals(days.first())
            ? time.earlierOn(last, place)
            : time.on(days.first(), place).hull(time.on(last.minusDays(1), place)));
  }

  @Override
  public Optional<Interval> nextAt(TimeOfDay time, Place place) {
    LocalDate first =
        days.isOver(place.today()) || !days.hasBegun(place.today()) ? days.first() : place.today();
    Interval told = time.aheadOn(first, place);
    if (!told.isOver(place.now()) || first.equals(days.last())) {
      return Optional.of(told.hull(time.on(days.last(), place)));
    }
    return Optional.of(time.on(first.plusDays(1), place).hull(time.on(days.last(), place)));
  }
}
