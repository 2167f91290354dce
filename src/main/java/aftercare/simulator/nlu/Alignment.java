package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.List;

/**
 * The best way to lay one sample over an utterance: words on words, slots on values, the rest left
 * out on either side. A value that the sample has no place for still counts when the intent has a
 * slot for it.
 */
final class Alignment {
  private final double score;
  private final double gained;
  private final double lost;
  private final List<Laid> laid = new ArrayList<>();
  private final Sample sample;

  /**
   * A value in its place.
   *
   * @param slot the slot of the sample; null where the sample has none for it
   */
  record Laid(Span span, String slot) {}

  Alignment(Sample sample, Steps.Step last) {
    this.sample = sample;
    this.score = last.score();
    double gains = 0;
    double losses = 0;
    for (Steps.Step step = last; step.before() != null; step = step.before()) {
      double change = step.score() - step.before().score();
      gains += Math.max(0, change);
      losses += Math.max(0, -change);
      if (step.span() != null) {
        laid.add(0, new Laid(step.span(), step.slot()));
      }
    }
    this.gained = gains;
    this.lost = losses;
  }

  Sample sample() {
    return sample;
  }

  double score() {
    return score;
  }

  /** All that speaks for it. */
  double gained() {
    return gained;
  }

  /** How much of what was said and of the sample agrees, 0 to 1. */
  double agreement() {
    return gained == 0 ? 0 : gained / (gained + lost);
  }

  /** Whether a slot got words that its type does not list. */
  boolean unlisted() {
    return laid.stream().anyMatch(one -> one.span().trust() == 0);
  }

  List<Laid> laid() {
    return laid;
  }
}
