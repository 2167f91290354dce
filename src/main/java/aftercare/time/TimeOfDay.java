package aftercare.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A time of day as said: a clock time or a part of the day. Reads every form of AMAZON.TIME. */
sealed interface TimeOfDay permits Clock, DayPart {
  /** Empty where the value is no time of day. */
  static Optional<TimeOfDay> read(String raw) {
    String value = raw.toUpperCase(Locale.ROOT);
    Optional<TimeOfDay> part = DayPart.read(value);
    return part.isPresent() ? part : Clock.read(value);
  }

  /** What it means on a day. */
  Interval on(LocalDate day, Place place);

  /** What it means on a day of something that has happened, where it has begun on that day. */
  default Interval backOn(LocalDate day, Place place) {
    return on(day, place);
  }

  /** What it means within a window; empty where that day's is not in it. */
  Optional<Interval> inside(Interval window, LocalDate day, Place place);

  /** The same position of the hands half a day away, for a clock time. */
  Optional<Clock> otherHalf();

  /** What else it may have meant on a day on which it is still to come. */
  Interval earlierOn(LocalDate day, Place place);

  /** What it means on a day that is planned for, from now on where that is today. */
  Interval aheadOn(LocalDate day, Place place);

  /**
   * The last one that has begun, be it by rounding: a few minutes before midnight that is
   * tomorrow's first.
   */
  default Interval lastBegun(Place place) {
    LocalDate day = place.today().plusDays(1);
    while (on(day, place).isAhead(place.now())) {
      day = day.minusDays(1);
    }
    return backOn(day, place);
  }

  /** The first one that is not over. */
  default Interval nextNotOver(Place place) {
    LocalDate day = place.today().minusDays(1);
    while (on(day, place).isOver(place.now())) {
      day = day.plusDays(1);
    }
    return on(day, place);
  }
}
