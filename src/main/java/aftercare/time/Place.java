package aftercare.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Now, in one zone: turns local time into instants with daylight-saving changes as real hours. */
record Place(Instant now, ZoneId zone) {
  LocalDate today() {
    return dateOf(now);
  }

  LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /**
   * The stretch from one local time to another; a bound that the clocks skip is the change itself.
   */
  Interval between(LocalDateTime from, LocalDateTime to, Grain grain) {
    return new Interval(first(from), last(to), grain);
  }

  /**
   * Both instants of a local time that occurs twice; a skipped one is as much later as the clocks
   * jump.
   */
  Interval at(LocalDateTime local) {
    List<ZoneOffset> offsets = offsets(local);
    return offsets.isEmpty()
        ? Interval.at(local.toInstant(zone.getRules().getTransition(local).getOffsetBefore()))
        : Interval.at(first(local)).hull(Interval.at(last(local)));
  }

  private Instant first(LocalDateTime local) {
    List<ZoneOffset> offsets = offsets(local);
    return offsets.isEmpty() ? change(local) : local.toInstant(offsets.get(0));
  }

  private Instant last(LocalDateTime local) {
    List<ZoneOffset> offsets = offsets(local);
    return offsets.isEmpty() ? change(local) : local.toInstant(offsets.get(offsets.size() - 1));
  }

  /** None in a gap, two in an overlap with the earlier instant first, else one. */
  private List<ZoneOffset> offsets(LocalDateTime local) {
    return zone.getRules().getValidOffsets(local);
  }

  private Instant change(LocalDateTime skipped) {
    return zone.getRules().getTransition(skipped).getInstant();
  }
}
