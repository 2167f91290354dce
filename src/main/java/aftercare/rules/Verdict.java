package aftercare.rules;

import aftercare.time.Elapsed;
import java.util.Comparator;
import java.util.Optional;

/**
 * The answer for one activity.
 *
 * @param outcome judged by the least time that may have passed
 * @param hours the rule after the treated areas had their say
 * @param elapsed the time since treatment it was judged by; empty when nobody knows it
 */
public record Verdict(Outcome outcome, Activity activity, Wait hours, Optional<Elapsed> elapsed) {

  /** Strictest outcome first; among equals the longer wait first. */
  public static final Comparator<Verdict> STRICTEST_FIRST =
      Comparator.comparing(Verdict::outcome)
          .thenComparing(verdict -> verdict.hours().minimum(), Comparator.reverseOrder())
          .thenComparing(verdict -> verdict.hours().cautious(), Comparator.reverseOrder());

  /**
   * The outcome if the most time has passed that may have; equal to {@link #outcome} unless the
   * interval straddles a threshold. It is for saying both sides, never for going ahead.
   */
  public Outcome atMost() {
    return elapsed.map(time -> activity.kind().outcome(hours, time.most())).orElse(outcome);
  }

  /**
   * Whether "not yet" must be told as how to adapt the activity, because it must not be withheld.
   */
  public boolean adaptsInstead() {
    return outcome == Outcome.NOT_YET && activity.mustNotWithhold();
  }
}
