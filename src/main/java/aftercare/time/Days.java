package aftercare.time;

import java.time.LocalDate;

/** A run of local days, the end exclusive. */
record Days(LocalDate first, LocalDate end) {
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

  boolean hasBegun(LocalDate today) {
    return !first.isAfter(today);
  }

  boolean isOver(LocalDate today) {
    return !end.isAfter(today);
  }

  Days plusYears(int years) {
    return new Days(first.plusYears(years), end.plusYears(years));
  }

  Days hull(Days other) {
    return new Days(
        first.isBefore(other.first) ? first : other.first,
        end.isAfter(other.end) ? end : other.end);
  }

  Interval in(Place place) {
    Grain grain = first.equals(last()) ? Grain.DAY : Grain.SPAN;
    return place.between(first.atStartOfDay(), end.atStartOfDay(), grain);
  }
}
