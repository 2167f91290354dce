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
    LocalDate last = days.lastBegun(place.today());
    if (!time.on(last, place).isAhead(place.now())) {
      return Optional.of(until(last, time, place));
    }
    return Optional.of(
        last.equals(days.first())
            ? time.earlierOn(last, place)
            : until(last.minusDays(1), time, place));
  }

  private Interval until(LocalDate last, TimeOfDay time, Place place) {
    Interval told = time.backOn(last, place);
    return last.equals(days.first()) ? told : time.on(days.first(), place).through(told);
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
