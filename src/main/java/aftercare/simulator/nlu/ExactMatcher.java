package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grammar that the samples and slot values span, word for word. Where several samples fit, one
 * of words alone wins, then the one with the longest values, then the first of the model.
 */
final class ExactMatcher {
  /** A value on the wrong side of now for its slot is the less likely reading. */
  private static final int AGAINST_TENSE = 3;

  /** "two days ago" is rather a duration before "ago" than a date, where a sample offers both. */
  private static final int COUNTED_DATE = 2;

  private final SampleTrie root = new SampleTrie();
  private final Map<String, SlotDefinition> slots = new HashMap<>();
  private final SlotTense tense;

  ExactMatcher(InteractionModel model, List<Sample> samples, SlotTense tense) {
    this.tense = tense;
    samples.forEach(root::add);
    model
        .intents()
        .values()
        .forEach(intent -> intent.slots().forEach(slot -> slots.put(slot.name(), slot)));
  }

  Optional<Understood> match(SpokenValues values) {
    Walk walk = new Walk(values);
    walk.from(root, 0, 0);
    return Optional.ofNullable(walk.best);
  }

  private final class Walk {
    private final SpokenValues values;
    private final List<Filled> path = new ArrayList<>();
    private Understood best;
    private int bestCost = Integer.MAX_VALUE;

    private record Filled(SlotDefinition slot, List<Span> row) {}

    Walk(SpokenValues values) {
      this.values = values;
    }

    void from(SampleTrie node, int at, int cost) {
      if (at == values.said().size()) {
        node.samples().forEach(sample -> offer(sample, cost));
        return;
      }
      SampleTrie next = node.after(values.said().word(at));
      if (next != null) {
        from(next, at + 1, cost + 1);
      }
      node.gaps().forEach((name, after) -> fill(slots.get(name), after, at, cost));
    }

    private void fill(SlotDefinition slot, SampleTrie after, int at, int cost) {
      for (List<Span> row : values.rows(slot, at)) {
        path.add(new Filled(slot, row));
        from(after, row.get(row.size() - 1).to(), cost + row.size());
        path.remove(path.size() - 1);
      }
    }

    private void offer(Sample sample, int cost) {
      int total = sample.allWords() ? 0 : cost;
      for (Filled filled : path) {
        for (Span span : filled.row()) {
          total += tense.against(sample.intent(), filled.slot(), span) ? AGAINST_TENSE : 0;
          total +=
              span.type().equals("AMAZON.DATE") && values.said().word(span.to() - 1).equals("ago")
                  ? COUNTED_DATE
                  : 0;
        }
      }
      if (total < bestCost) {
        bestCost = total;
        best = understood(sample);
      }
    }

    private Understood understood(Sample sample) {
      Map<String, List<Span>> filled = new LinkedHashMap<>();
      path.forEach(one -> filled.put(one.slot().name(), one.row()));
      return new Understood(sample.intent(), Understood.Match.EXACT, filled);
    }
  }
}
