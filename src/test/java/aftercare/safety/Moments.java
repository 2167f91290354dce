package aftercare.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Moments by the clocks of a zone. */
final class Moments {
  private Moments() {}

  static LocalDate today(Instant now, ZoneId zone) {
    return now.atZone(zone).toLocalDate();
  }

  static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The last second of a day. */
  static Instant end(LocalDate day, ZoneId zone) {
    return start(day.plusDays(1), zone).minusSeconds(1);
  }

  static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  /** So many days ago: the calendar day, and as many times twenty-four hours. */
  static Instant daysAgo(Instant now, ZoneId zone, LocalDate day, long days) {
    return earlier(now, later(end(day, zone), now.minus(Duration.ofDays(days))));
  }

  /** So many days ahead, likewise. */
  static Instant daysAhead(Instant now, ZoneId zone, LocalDate day, long days) {
    return later(now, earlier(start(day, zone), now.plus(Duration.ofDays(days))));
  }
}
