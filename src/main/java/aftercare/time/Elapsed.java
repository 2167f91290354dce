package aftercare.time;

import java.time.Duration;

/**
 * How long ago something was: at least and at most, both inclusive, in real (not wall-clock) time.
 *
 * @param least the shortest it can have been; never negative. Advice is governed by this side.
 * @param most the longest it can have been; never below {@code least}
 */
public record Elapsed(Duration least, Duration most) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code least} is negative or above {@code most}
   */
  public Elapsed {
    if (least.isNegative() || least.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "Elapsed must be 0 <= least <= most, was " + least + " and " + most);
    }
  }
}
