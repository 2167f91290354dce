package aftercare.rules;

import java.time.Duration;

/**
 * The two times after treatment that decide an answer: not before {@code minimum}; surely from
 * {@code cautious}. Each moment itself counts as reached. Both are real elapsed time, {@code 0 <=
 * minimum <= cautious}.
 */
public record Wait(Duration minimum, Duration cautious) {

  /** Nothing to wait for. */
  public static final Wait NONE = new Wait(Duration.ZERO, Duration.ZERO);

  /** Refuses a negative minimum and a cautious time below the minimum. */
  public Wait {
    if (minimum.isNegative()) {
      throw new IllegalArgumentException("minimum " + minimum + " is negative");
    }
    if (cautious.compareTo(minimum) < 0) {
      throw new IllegalArgumentException("cautious " + cautious + " is below minimum " + minimum);
    }
  }

  /** The longer minimum with the longer cautious time, which may come from different waits. */
  public Wait longest(Wait other) {
    return new Wait(longer(minimum, other.minimum), longer(cautious, other.cautious));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
