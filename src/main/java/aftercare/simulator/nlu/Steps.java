package aftercare.simulator.nlu;

import java.util.HashSet;
import java.util.Set;

/**
 * The dynamic programme behind {@link Alignment}: the best score for each prefix of a sample and of
 * an utterance.
 */
final class Steps {
  private static final double MISSING_WORD = 0.7;
  private static final double MISSING_WORD_LEAST = 0.04;
  private static final double MISSING_LISTED = 0.45;
  private static final double MISSING_BUILT_IN = 0.3;
  private static final double BESIDE_SAMPLE = 0.8;
  private static final double AGAINST_TENSE = 0.3;
  private static final double UNLISTED = 0.45;
  private static final double UNLISTED_LED = 0.5;
  private static final double LEAST_LEADING = 0.2;

  /** Of two values that share a word the one that comes first is taken. */
  private static final double LATER = 0.002;

  private final IntentDefinition intent;
  private final Sample sample;
  private final Lattice lattice;
  private final NearKnowledge knowledge;
  private final boolean asked;
  private final Set<String> inSample = new HashSet<>();
  private final Step[][] best;

  /**
   * One step of the way: the score so far, and the value it laid, if any.
   *
   * @param slot null where the sample has no place for the value
   * @param word whether a word of the sample was met
   */
  record Step(Step before, double score, Span span, String slot, boolean word) {
    Step on(double change) {
      return new Step(this, score + change, null, null, false);
    }

    Step onWord(double gain) {
      return new Step(this, score + gain, null, null, true);
    }

    Step onValue(double gain, Span value, String slotName) {
      return new Step(this, score + gain, value, slotName, false);
    }
  }

  /**
   * A way to begin.
   *
   * @param asked whether the sample answers a question just asked
   */
  Steps(
      IntentDefinition intent,
      Sample sample,
      Lattice lattice,
      NearKnowledge knowledge,
      boolean asked) {
    this.intent = intent;
    this.sample = sample;
    this.lattice = lattice;
    this.knowledge = knowledge;
    this.asked = asked;
    for (Sample.Part part : sample.parts()) {
      if (part instanceof Sample.Gap gap) {
        inSample.add(gap.slot());
      }
    }
    this.best = new Step[sample.parts().size() + 1][lattice.size() + 1];
  }

  Alignment best() {
    best[0][0] = new Step(null, 0, null, null, false);
    for (int part = 0; part < best.length; part++) {
      for (int at = 0; at <= lattice.size(); at++) {
        Step here = best[part][at];
        if (here == null) {
          continue;
        }
        if (at < lattice.size()) {
          passOver(part, at, here);
        }
        if (part < sample.parts().size()) {
          take(part, at, here);
        }
      }
    }
    return new Alignment(sample, best[sample.parts().size()][lattice.size()]);
  }

  private void passOver(int part, int at, Step here) {
    offer(part, at + 1, here.on(-lattice.skip(at)));
    for (Span span : lattice.from(at)) {
      if (takesBesideSample(span)) {
        offer(part, span.to(), here.onValue(BESIDE_SAMPLE * gain(span), span, null));
      }
    }
  }

  private double gain(Span span) {
    return knowledge.gain(span, lattice.said()) - LATER * span.from();
  }

  private boolean takesBesideSample(Span span) {
    if (knowledge.carrier(span, lattice.said())) {
      return false;
    }
    for (SlotDefinition slot : intent.slots()) {
      if (slot.type().equals(span.type()) && (slot.multiple() || !inSample.contains(slot.name()))) {
        return true;
      }
    }
    return false;
  }

  private void take(int part, int at, Step here) {
    if (sample.parts().get(part) instanceof Sample.Word word) {
      double weight = knowledge.weight(word.stem());
      offer(part + 1, at, here.on(-MISSING_WORD_LEAST - MISSING_WORD * weight));
      if (at < lattice.size() && lattice.stem(at).equals(word.stem())) {
        offer(part + 1, at + 1, here.onWord(weight));
      }
    } else if (sample.parts().get(part) instanceof Sample.Gap gap) {
      SlotDefinition slot = intent.slot(gap.slot()).orElseThrow();
      offer(part + 1, at, here.on(slot.builtIn() ? -MISSING_BUILT_IN : -MISSING_LISTED));
      if (at < lattice.size()) {
        takeValue(part, at, here, slot);
      }
    }
  }

  private void takeValue(int part, int at, Step here, SlotDefinition slot) {
    for (Span span : lattice.from(at)) {
      if (span.type().equals(slot.type())) {
        double tense = knowledge.against(intent.name(), slot, span) ? AGAINST_TENSE : 0;
        offer(part + 1, span.to(), here.onValue(gain(span) - tense, span, slot.name()));
      }
    }
    double leading = knowledge.open(slot) ? leading(part, here) : 0;
    if (leading > 0) {
      Unlisted.at(at, slot, lattice, knowledge)
          .ifPresent(span -> offer(part + 1, span.to(), here.onValue(leading, span, slot.name())));
    }
  }

  /** What the words before a place count for whatever stands there. */
  private double leading(int part, Step here) {
    if (asked && part == 0) {
      return UNLISTED;
    }
    boolean led =
        here.word() && (part == 1 ? here.before().before() == null : here.before().word());
    double share = led ? knowledge.leadsTo(sample, part) : 0;
    return share >= LEAST_LEADING ? UNLISTED + UNLISTED_LED * share : 0;
  }

  private void offer(int part, int at, Step step) {
    if (best[part][at] == null || best[part][at].score() < step.score()) {
      best[part][at] = step;
    }
  }
}
