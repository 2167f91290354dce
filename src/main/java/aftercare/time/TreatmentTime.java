package aftercare.time;

import java.time.Duration;
import java.time.Instant;

/**
 * When the treatment was: the closed interval of instants that the words could mean.
 *
 * @param earliest the earliest instant it can have been
 * @param latest the latest instant it can have been, never before {@code earliest} and, when read,
 *     never after now
 * @param grain how finely it was said
 */
public record TreatmentTime(Instant earliest, Instant latest, Grain grain) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
   */
  public TreatmentTime {
    Interval.requireOrder(earliest, latest);
  }

  /**
   * How long after the treatment an instant is.
   *
   * @param instant now, or the moment asked about; where it is before the treatment can have been,
   *     zero counts
   */
  public Elapsed elapsedAt(Instant instant) {
    return new Elapsed(sinceAtLeastZero(latest, instant), sinceAtLeastZero(earliest, instant));
  }

  /**
   * How long after the treatment a plan is: at least to its earliest moment, at most to its latest.
   */
  public Elapsed elapsedAt(PlannedTime plan) {
    return new Elapsed(
        sinceAtLeastZero(latest, plan.earliest()), sinceAtLeastZero(earliest, plan.latest()));
  }

  /** The shortest time that holds both. */
  TreatmentTime hull(TreatmentTime other) {
    Interval both =
        new Interval(earliest, latest, grain)
            .hull(new Interval(other.earliest, other.latest, other.grain));
    return new TreatmentTime(both.earliest(), both.latest(), both.grain());
  }

  private static Duration sinceAtLeastZero(Instant from, Instant to) {
    return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
  }
}
