package aftercare.time;

import java.time.Instant;

/**
 * When an activity is planned: the closed interval of instants that the words could mean.
 *
 * @param earliest the earliest instant it can be; when read, never before now. Advice is governed
 *     by this side.
 * @param latest the latest instant it can be, never before {@code earliest}
 * @param grain how finely it was said
 */
public record PlannedTime(Instant earliest, Instant latest, Grain grain) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
   */
  public PlannedTime {
    Interval.requireOrder(earliest, latest);
  }
}
