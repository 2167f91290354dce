package aftercare.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch that was not said in whole days: a time of day has to fall into it. */
record Within(Interval whole) implements Stretch {
  @Override
  public Optional<Interval> lastAt(TimeOfDay time, Place place) {
    return whole.isAhead(place.now())
        ? Optional.of(whole)
        : eitherHalf(time, whole.until(place.now()), place);
  }

  @Override
  public Optional<Interval> nextAt(TimeOfDay time, Place place) {
    return whole.isOver(place.now())
        ? Optional.of(whole)
        : eitherHalf(time, whole.from(place.now()), place);
  }

  /** "Last night at nine" may arrive as 09:00; the window tells the half of the day. */
  private static Optional<Interval> eitherHalf(TimeOfDay time, Interval window, Place place) {
    return all(time, window, place)
        .or(() -> time.otherHalf().flatMap(other -> all(other, window, place)));
  }

  /** Every occurrence of a time of day in a window, as one interval: from the first to the last. */
  static Optional<Interval> all(TimeOfDay time, Interval window, Place place) {
    LocalDate before = place.dateOf(window.earliest()).minusDays(1);
    LocalDate after = place.dateOf(window.latest()).plusDays(1);
    Stream<LocalDate> on =
        Stream.iterate(before, day -> !day.isAfter(after), day -> day.plusDays(1));
    Stream<LocalDate> back =
        Stream.iterate(after, day -> !day.isBefore(before), day -> day.minusDays(1));
    return soonest(time, window, on, place)
        .flatMap(first -> soonest(time, window, back, place).map(first::through));
  }

  private static Optional<Interval> soonest(
      TimeOfDay time, Interval window, Stream<LocalDate> days, Place place) {
    return days.flatMap(day -> time.inside(window, day, place).stream()).findFirst();
  }
}
