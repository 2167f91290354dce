package aftercare.simulator.nlu;

import aftercare.simulator.builtin.Tense;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills the slots of one side of now with the values that cover most of what was said of a time.
 */
final class TimeSlots {
  private static final double EACH = 0.2;
  private static final double COUNTED_DATE = 0.7;
  private static final Set<String> AFTER_AMOUNT = Set.of("ago", "back");

  private final TimeTypes times;
  private final Utterance said;
  private double most;
  private Map<String, Span> best = Map.of();

  TimeSlots(TimeTypes times, Utterance said) {
    this.times = times;
    this.said = said;
  }

  /** Slots of the intent on that side, of those that are free, and their values. */
  Map<String, Span> of(
      IntentDefinition intent, Piece time, TimeTypes.Side side, Set<String> filled) {
    List<SlotDefinition> free =
        intent.slots().stream()
            .filter(slot -> times.side(slot.name()).filter(side::equals).isPresent())
            .filter(slot -> !filled.contains(slot.name()))
            .toList();
    most = 0;
    best = Map.of();
    List<Span> spans = time.readings().stream().filter(span -> !against(span, side)).toList();
    choose(spans, free, time.from(), new LinkedHashMap<>(), 0);
    return best;
  }

  private static boolean against(Span span, TimeTypes.Side side) {
    return span.tense() == (side == TimeTypes.Side.PAST ? Tense.FUTURE : Tense.PAST);
  }

  private void choose(
      List<Span> spans, List<SlotDefinition> free, int at, Map<String, Span> chosen, double score) {
    if (score > most) {
      most = score;
      best = Map.copyOf(chosen);
    }
    for (Span span : spans) {
      if (span.from() >= at) {
        for (SlotDefinition slot : free) {
          if (slot.type().equals(span.type()) && !chosen.containsKey(slot.name())) {
            Map<String, Span> more = new LinkedHashMap<>(chosen);
            more.put(slot.name(), span);
            choose(spans, free, span.to(), more, score + worth(span));
          }
        }
      }
    }
  }

  /** The words it covers; one long value counts more than two short ones. */
  private double worth(Span span) {
    double words = span.length() - EACH;
    boolean counted = span.type().equals("AMAZON.DATE") && said.word(span.to() - 1).equals("ago");
    boolean ago = span.to() < said.size() && AFTER_AMOUNT.contains(said.word(span.to()));
    return counted
        ? COUNTED_DATE * words
        : span.type().equals("AMAZON.DURATION") && ago
            ? words + 1
            : words + span.trust() * listed(span);
  }

  private static double listed(Span span) {
    return span.entities().isEmpty() ? 0 : EACH;
  }
}
