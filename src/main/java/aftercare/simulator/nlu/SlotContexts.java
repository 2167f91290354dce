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
  private static final double ANYWHERE = 0.25;
  private static final double UNSEEN = 0.02;

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
        for (int other = 0; other < sample.parts().size(); other++) {
          if (sample.parts().get(other) instanceof Sample.Word word) {
            words.merge((other < at ? "<<" : ">>") + word.stem(), 1.0, Double::sum);
          }
        }
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
        ? side + word.stem()
        : side + "{" + ((Sample.Gap) part).slot();
  }

  /** A slot and the value that it takes. */
  record Choice(String slot, Span span, double score) {}

  /**
   * The best of the slots that are free for a value, given the words and values around it.
   *
   * @param readings the same words as a value of one type or another
   */
  Optional<Choice> best(
      IntentDefinition intent,
      List<Span> readings,
      Utterance said,
      Map<String, List<Span>> filled) {
    Choice best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Span span : readings) {
      for (SlotDefinition slot : intent.slots()) {
        if (slot.type().equals(span.type())
            && (slot.multiple() || !filled.containsKey(slot.name()))) {
          double score =
              score(slot, span, said, filled)
                  - (tense.against(intent.name(), slot, span) ? AGAINST_TENSE : 0);
          if (score > bestScore) {
            bestScore = score;
            best = new Choice(slot.name(), span, score);
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(
      SlotDefinition slot, Span span, Utterance said, Map<String, List<Span>> filled) {
    double score = 0.2 * Math.log(1 + uses.getOrDefault(slot.name(), 0.0));
    for (int step = 1; step <= REACH; step++) {
      score += likelihood(slot, "<", said, span.from() - step, filled) / step;
      score += likelihood(slot, ">", said, span.to() + step - 1, filled) / step;
    }
    for (int at = 0; at < said.size(); at++) {
      if (at < span.from() || at >= span.to()) {
        score += ANYWHERE * rate(slot, (at < span.from() ? "<<" : ">>") + Stems.of(said.word(at)));
      }
    }
    return score;
  }

  private double likelihood(
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
    return rate(slot, side + word);
  }

  private double rate(SlotDefinition slot, String feature) {
    double count = beside.getOrDefault(slot.name(), Map.of()).getOrDefault(feature, 0.0);
    return Math.log(UNSEEN + count / Math.max(1, uses.getOrDefault(slot.name(), 0.0)));
  }
}
