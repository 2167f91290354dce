package aftercare.rules;

import java.time.Duration;

/**
 * How far the sources on a topic lie apart: the waits found and how many dated figures there were.
 */
public record Spread(Duration shortest, Duration median, Duration longest, int figures) {

  /** Refuses waits out of order and a spread of no figures. */
  public Spread {
    if (shortest.isNegative() || median.compareTo(shortest) < 0 || longest.compareTo(median) < 0) {
      throw new IllegalArgumentException(
          "expected 0 <= shortest <= median <= longest, was "
              + shortest
              + ", "
              + median
              + ", "
              + longest);
    }
    if (figures < 1) {
      throw new IllegalArgumentException("a spread of " + figures + " figures");
    }
  }
}
