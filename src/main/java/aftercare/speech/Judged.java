package aftercare.speech;

import aftercare.rules.Activity;
import aftercare.rules.Outcome;
import aftercare.rules.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One activity with its verdict and the moments that follow from it.
 *
 * @param verdict for now, or for the earliest moment of a plan
 * @param fromMinimum when the minimum wait has surely passed; absent while the treatment time is
 *     unknown or the activity has no wait
 * @param fromCautious when the careful wait has surely passed; absent likewise
 * @param longerAreas ids of the treated areas that would turn this go-ahead into a wait, where the
 *     area is not known
 */
public record Judged(
    Verdict verdict,
    Optional<Instant> fromMinimum,
    Optional<Instant> fromCautious,
    List<String> longerAreas) {

  public Activity activity() {
    return verdict.activity();
  }

  public Outcome outcome() {
    return verdict.outcome();
  }

  /** Whether a wait may have passed, for all that is known of the time. */
  boolean mayBePast(Duration wait) {
    return verdict.elapsed().orElseThrow().most().compareTo(wait) >= 0;
  }

  /** The moment from which the verdict changes for the better, absent where none does. */
  public Optional<Instant> from() {
    return switch (outcome()) {
      case NOT_YET -> fromMinimum;
      case CAUTION -> fromCautious;
      default -> Optional.empty();
    };
  }
}
