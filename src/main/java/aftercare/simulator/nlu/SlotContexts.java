package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which slot a value belongs to, where an intent has several of its type: by the words that stand
 * beside each slot in the samples.
 */
final class SlotContexts {
  private static final int REACH = 3;
  private static final double AGAINST_TENSE = 2;

  private final Map<String, Map<String, Double>> beside = new HashMap<>();
  private final Map<String, Double> uses = new HashMap<>();
  private final SlotTense tense;

  SlotContexts(List<Sample> samples, SlotTense tense) {
    this.tense = tense;
    samples.forEach(this::learn);
  }

  private void learn(Sample sample) {
    for (int at = 0; at < sample.parts().size(); at++) {
      if (sample.parts().get(at) instanceof Sample.Gap gap) {
        uses.merge(gap.slot(), 1.0, Double::sum);
        Map<String, Double> words = beside.computeIfAbsent(gap.slot(), key -> new HashMap<>());
        for (int step = -REACH; step <= REACH; step++) {
          int other = at + step;
          if (step != 0 && other >= 0 && other < sample.parts().size()) {
            words.merge(feature(sample.parts().get(other), step), 1.0, Double::sum);
          }
        }
      }
    }
  }

  private static String feature(Sample.Part part, int step) {
    String side = step < 0 ? "<" : ">";
    return part instanceof Sample.Word word
        ? side + Stems.of(word.word())
        : side + "{" + ((Sample.Gap) part).slot();
  }

  /** The best of the slots that may take the value, given the words and values around it. */
  Optional<SlotDefinition> best(
      String intent,
      List<SlotDefinition> slots,
      Span span,
      Utterance said,
      Map<String, List<Span>> filled) {
    SlotDefinition best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (SlotDefinition slot : slots) {
      double score =
          score(slot, span, said, filled) - (tense.against(intent, slot, span) ? AGAINST_TENSE : 0);
      if (score > bestScore) {
        bestScore = score;
        best = slot;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(
      SlotDefinition slot, Span span, Utterance said, Map<String, List<Span>> filled) {
    double score = 0.2 * Math.log(1 + uses.getOrDefault(slot.name(), 0.0));
    for (int step = 1; step <= REACH; step++) {
      score += seen(slot, "<", said, span.from() - step, filled) / step;
      score += seen(slot, ">", said, span.to() + step - 1, filled) / step;
    }
    return score;
  }

  private double seen(
      SlotDefinition slot, String side, Utterance said, int at, Map<String, List<Span>> filled) {
    if (at < 0 || at >= said.size()) {
      return 0;
    }
    String word = Stems.of(said.word(at));
    for (Map.Entry<String, List<Span>> other : filled.entrySet()) {
      if (other.getValue().stream().anyMatch(span -> span.from() <= at && at < span.to())) {
        word = "{" + other.getKey();
      }
    }
    double count = beside.getOrDefault(slot.name(), Map.of()).getOrDefault(side + word, 0.0);
    return count / (5 + uses.getOrDefault(slot.name(), 0.0)) * 5;
  }
}
