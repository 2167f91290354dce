package aftercare.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours that everybody means by a part of the day, whatever more some may. */
enum PartOfDay {
  MO(7, 12),
  AF(12, 17),
  EV(17, 21),
  NI(21, 24);

  private final int from;
  private final int to;

  PartOfDay(int from, int to) {
    this.from = from;
    this.to = to;
  }

  Instant start(LocalDate day, ZoneId zone) {
    return Moments.at(day, LocalTime.of(from, 0), zone);
  }

  Instant end(LocalDate day, ZoneId zone) {
    return to == 24
        ? Moments.end(day, zone)
        : Moments.at(day, LocalTime.of(to, 0), zone).minusSeconds(1);
  }

  /** The last moment of it on a day, so far. */
  Instant on(LocalDate day, Instant now, ZoneId zone) {
    return start(day, zone).isAfter(now) ? Form.NONE : Moments.earlier(now, end(day, zone));
  }

  /** The last moment of it that is over. */
  Instant last(Instant now, ZoneId zone) {
    LocalDate today = Moments.today(now, zone);
    LocalDate day = start(today, zone).isAfter(now) ? today.minusDays(1) : today;
    return Moments.earlier(now, end(day, zone));
  }

  /** The first moment of it that is still to come. */
  Instant next(Instant now, ZoneId zone) {
    LocalDate today = Moments.today(now, zone);
    LocalDate day = end(today, zone).isBefore(now) ? today.plusDays(1) : today;
    return Moments.later(now, start(day, zone));
  }
}
