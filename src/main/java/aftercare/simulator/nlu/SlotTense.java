package aftercare.simulator.nlu;

import aftercare.simulator.builtin.Tense;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which side of now a slot is used for, judged by the tense of the words around it in the samples.
 */
final class SlotTense {
  private static final Set<String> PAST =
      Set.of(
          "had", "got", "was", "were", "did", "done", "been", "ago", "since", "went", "injected");
  private static final double CLEAR_DIFFERENCE = 0.2;

  private final Map<String, Double> past = new HashMap<>();
  private final InteractionModel model;

  SlotTense(InteractionModel model, List<Sample> samples) {
    this.model = model;
    Map<String, int[]> counts = new HashMap<>();
    for (Sample sample : samples) {
      boolean saysPast =
          sample.parts().stream()
              .anyMatch(part -> part instanceof Sample.Word word && PAST.contains(word.word()));
      for (Sample.Part part : sample.parts()) {
        if (part instanceof Sample.Gap gap) {
          int[] count = counts.computeIfAbsent(gap.slot(), key -> new int[2]);
          count[0] += saysPast ? 1 : 0;
          count[1]++;
        }
      }
    }
    counts.forEach((slot, count) -> past.put(slot, (double) count[0] / count[1]));
  }

  /** The share of the slot's samples that speak in the past; 0 to 1. */
  double past(String slot) {
    return past.getOrDefault(slot, 0.5);
  }

  /**
   * Whether another slot of the intent, of the same type, is used for that side of now much more
   * than this one.
   */
  boolean against(String intent, SlotDefinition slot, Span span) {
    if (span.tense() == Tense.OPEN) {
      return false;
    }
    double own = past.getOrDefault(slot.name(), 0.5);
    return model.intent(intent).slots().stream()
        .filter(other -> other.type().equals(slot.type()) && !other.name().equals(slot.name()))
        .mapToDouble(other -> past.getOrDefault(other.name(), 0.5))
        .anyMatch(
            other ->
                span.tense() == Tense.PAST
                    ? other > own + CLEAR_DIFFERENCE
                    : other < own - CLEAR_DIFFERENCE);
  }
}
