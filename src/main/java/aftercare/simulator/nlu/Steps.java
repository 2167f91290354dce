package aftercare.simulator.nlu;

import aftercare.simulator.builtin.Tense;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dynamic programme behind {@link Alignment}: the best score for each prefix of a sample and of
 * an utterance.
 */
final class Steps {
  private static final double MISSING_WORD = 0.55;
  private static final double MISSING_WORD_LEAST = 0.04;
  private static final double MISSING_LISTED = 0.45;
  private static final double MISSING_BUILT_IN = 0.3;
  private static final double BESIDE_SAMPLE = 0.8;
  private static final double AGAINST_TENSE = 0.3;
  private static final double UNLISTED = 0.45;
  private static final int LONGEST_UNLISTED = 5;
  private static final Set<String> ENDS_UNLISTED =
      Set.of(
          "and",
          "if",
          "because",
          "after",
          "before",
          "when",
          "but",
          "so",
          "since",
          "i",
          "am",
          "my",
          "today",
          "tonight",
          "tomorrow",
          "on",
          "is",
          "yet",
          "now");

  private final IntentDefinition intent;
  private final Sample sample;
  private final Lattice lattice;
  private final NearKnowledge knowledge;
  private final boolean asked;
  private final Step[][] best;

  /** One step of the way: what it added, and the value it laid, if any. */
  record Step(Step before, double score, Span span, String slot, boolean word) {
    Step(double score) {
      this(null, score, null, null, false);
    }
  }

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
    this.best = new Step[sample.parts().size() + 1][lattice.size() + 1];
  }

  Alignment best() {
    best[0][0] = new Step(0);
    for (int part = 0; part < best.length; part++) {
      for (int at = 0; at <= lattice.size(); at++) {
        if (best[part][at] != null) {
          passOver(part, at);
          if (part < sample.parts().size()) {
            take(part, at);
          }
        }
      }
    }
    return new Alignment(sample, best[sample.parts().size()][lattice.size()]);
  }

  private void passOver(int part, int at) {
    Step here = best[part][at];
    if (at < lattice.size()) {
      offer(part, at + 1, new Step(here, here.score() - lattice.skip(at), null, null, false));
      for (Span span : lattice.from(at)) {
        if (takesBesideSample(span)) {
          offer(
              part,
              span.to(),
              new Step(
                  here, here.score() + BESIDE_SAMPLE * knowledge.gain(span), span, null, false));
        }
      }
    }
  }

  private boolean takesBesideSample(Span span) {
    return intent.slots().stream()
        .anyMatch(
            slot ->
                slot.type().equals(span.type())
                    && (slot.multiple() || !sample.parts().contains(new Sample.Gap(slot.name()))));
  }

  private void take(int part, int at) {
    Step here = best[part][at];
    if (sample.parts().get(part) instanceof Sample.Word word) {
      String stem = Stems.of(word.word());
      double weight = knowledge.weight(stem);
      offer(
          part + 1,
          at,
          new Step(
              here, here.score() - MISSING_WORD_LEAST - MISSING_WORD * weight, null, null, false));
      if (at < lattice.size() && lattice.stem(at).equals(stem)) {
        offer(part + 1, at + 1, new Step(here, here.score() + weight, null, null, true));
      }
    } else if (sample.parts().get(part) instanceof Sample.Gap gap) {
      takeValue(part, at, intent.slot(gap.slot()).orElseThrow());
    }
  }

  private void takeValue(int part, int at, SlotDefinition slot) {
    Step here = best[part][at];
    double missing = slot.builtIn() ? MISSING_BUILT_IN : MISSING_LISTED;
    offer(part + 1, at, new Step(here, here.score() - missing, null, null, false));
    if (at == lattice.size()) {
      return;
    }
    for (Span span : lattice.from(at)) {
      if (span.type().equals(slot.type())) {
        double tense = knowledge.against(intent.name(), slot, span) ? AGAINST_TENSE : 0;
        offer(
            part + 1,
            span.to(),
            new Step(here, here.score() + knowledge.gain(span) - tense, span, slot.name(), false));
      }
    }
    if ((here.word() || asked && part == 0) && knowledge.open(slot)) {
      unlisted(at)
          .ifPresent(
              span ->
                  offer(
                      part + 1,
                      span.to(),
                      new Step(here, here.score() + UNLISTED, span, slot.name(), false)));
    }
  }

  /**
   * A custom type takes words that it does not list, where the words before it are those of the
   * sample.
   */
  private Optional<Span> unlisted(int at) {
    int to = at;
    boolean strange = false;
    while (to < lattice.size()
        && to - at < LONGEST_UNLISTED
        && lattice.from(to).isEmpty()
        && !ENDS_UNLISTED.contains(lattice.said().word(to))) {
      strange |= !Stems.light(lattice.said().word(to)) && knowledge.weight(lattice.stem(to)) == 0;
      to++;
    }
    while (to > at && Stems.light(lattice.said().word(to - 1))) {
      to--;
    }
    return strange && to > at
        ? Optional.of(new Span(at, to, "", lattice.said().spoken(at, to), List.of(), 0, Tense.OPEN))
        : Optional.empty();
  }

  private void offer(int part, int at, Step step) {
    if (best[part][at] == null || best[part][at].score() < step.score()) {
      best[part][at] = step;
    }
  }
}
