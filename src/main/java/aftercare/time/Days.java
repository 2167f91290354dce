package aftercare.time;

import java.time.LocalDate;

/** A run of local days, the end exclusive. */
record Days(LocalDate first, LocalDate end) {
  private static final int HALF_A_YEAR = 183;

  static Days of(LocalDate day) {
    return new Days(day, day.plusDays(1));
  }

  /** The days that an interval touches in a place. */
  static Days of(Interval interval, Place place) {
    LocalDate first = place.dateOf(interval.earliest());
    LocalDate last = place.dateOf(interval.latest().minusNanos(1));
    return new Days(first, (last.isBefore(first) ? first : last).plusDays(1));
  }

  LocalDate last() {
    return end.minusDays(1);
  }

  /** The last day that is not after today; the first of all where none has begun. */
  LocalDate lastBegun(LocalDate today) {
    LocalDate begun = last().isAfter(today) ? today : last();
    return begun.isBefore(first) ? first : begun;
  }

  /** The first day not before the given one; the last of all where there is none. */
  LocalDate firstFrom(LocalDate day) {
    LocalDate from = first.isBefore(day) ? day : first;
    return from.isAfter(last()) ? last() : from;
  }

  boolean hasBegun(LocalDate today) {
    return !first.isAfter(today);
  }

  boolean isOver(LocalDate today) {
    return !end.isAfter(today);
  }

  /** Whether it ended more than half a year before. */
  boolean isLongOver(LocalDate today) {
    return end.isBefore(today.minusDays(HALF_A_YEAR));
  }

  Days plusYears(int years) {
    return new Days(first.plusYears(years), end.plusYears(years));
  }

  /** From this run through a later one. */
  Days through(Days later) {
    return new Days(first, later.end);
  }

  Interval in(Place place) {
    Grain grain = first.equals(last()) ? Grain.DAY : Grain.SPAN;
    return place.between(first.atStartOfDay(), end.atStartOfDay(), grain);
  }
}
