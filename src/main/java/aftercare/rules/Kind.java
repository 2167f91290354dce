package aftercare.rules;

import java.time.Duration;

/** How an activity is answered; the first thing to look at, before any hours. */
public enum Kind {
  /** Not before the minimum, better not before the cautious time. */
  WAIT,
  /** Allowed from the minimum on (often at once) when done the kind way, which is always told. */
  OK_WITH_CARE,
  /** No wait at all. */
  ALWAYS_OK,
  /** Only the clinician can say; hours, where they apply, are for information. */
  ASK_CLINICIAN,
  /** Not a question of aftercare but of calling for help now. */
  EMERGENCY;

  /** The outcome when exactly {@code elapsed} has passed since treatment. */
  Outcome outcome(Wait wait, Duration elapsed) {
    return switch (this) {
      case WAIT -> byHours(wait, elapsed, Outcome.CAUTION);
      case OK_WITH_CARE -> byHours(wait, elapsed, Outcome.GENTLY);
      case ALWAYS_OK -> Outcome.CLEAR;
      case ASK_CLINICIAN -> Outcome.ASK_CLINICIAN;
      case EMERGENCY -> Outcome.EMERGENCY;
    };
  }

  /**
   * The outcome when nobody knows how much time has passed: a go-ahead only where the rule allows
   * it straight away.
   */
  Outcome outcomeUntimed(Wait wait) {
    boolean hoursDecide = this == WAIT || this == OK_WITH_CARE;
    return hoursDecide && !wait.minimum().isZero()
        ? Outcome.NEEDS_TIME
        : outcome(wait, Duration.ZERO);
  }

  private static Outcome byHours(Wait wait, Duration elapsed, Outcome between) {
    if (elapsed.compareTo(wait.minimum()) < 0) {
      return Outcome.NOT_YET;
    }
    return elapsed.compareTo(wait.cautious()) < 0 ? between : Outcome.CLEAR;
  }
}
