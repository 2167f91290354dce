package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A first form of Alexa's statistical understanding, from samples and slot values alone: finds
 * values a little loosely, lays the likeliest samples over the utterance and takes the best one
 * that agrees well enough.
 */
final class NearMatcher {
  private static final double LEAST_GAINED = 0.9;
  private static final double LEAST_AGREEMENT = 0.55;
  private static final double LEAN = 0.35;
  private static final double ASKED = 0.4;
  private static final double LEAST_GAINED_ASKED = 0.4;

  private final InteractionModel model;
  private final SlotValues slotValues;
  private final LooseValues loose;
  private final NearKnowledge knowledge;
  private final Candidates candidates;
  private final SlotContexts contexts;
  private final Set<String> types = new TreeSet<>();

  NearMatcher(
      InteractionModel model, List<Sample> samples, SlotValues slotValues, SlotTense tense) {
    this.model = model;
    this.slotValues = slotValues;
    Set<String> words = new TreeSet<>();
    samples.forEach(sample -> words.addAll(Vocabulary.stems(sample)));
    this.loose = new LooseValues(model, words);
    this.knowledge = new NearKnowledge(model, samples, tense);
    this.candidates = new Candidates(model, samples, knowledge);
    this.contexts = new SlotContexts(samples, tense);
    model
        .intents()
        .values()
        .forEach(intent -> intent.slots().forEach(slot -> types.add(slot.type())));
  }

  /**
   * The nearest sample.
   *
   * @param asked samples that answer the question just asked, if any: they are rather meant than
   *     others
   */
  Optional<Understood> match(SpokenValues values, List<Sample> asked) {
    Lattice lattice = new Lattice(values, loose, knowledge.vocabulary(), types);
    Map<String, Double> leans = new HashMap<>();
    List<Laying> layings = new ArrayList<>();
    for (Sample sample : asked) {
      Alignment alignment =
          new Steps(model.intent(sample.intent()), sample, lattice, knowledge, true).best();
      layings.add(new Laying(alignment, alignment.score() + ASKED, LEAST_GAINED_ASKED));
    }
    for (Sample sample : candidates.likely(lattice)) {
      Alignment alignment =
          new Steps(model.intent(sample.intent()), sample, lattice, knowledge, false).best();
      double lean = leans.computeIfAbsent(sample.intent(), intent -> lean(lattice, intent));
      layings.add(new Laying(alignment, alignment.score() + lean, LEAST_GAINED));
    }
    Laying best = null;
    for (Laying laying : layings) {
      if (best == null || laying.score() > best.score()) {
        best = laying;
      }
    }
    return Optional.ofNullable(best)
        .filter(Laying::goodEnough)
        .map(laying -> understood(laying.alignment(), lattice));
  }

  private record Laying(Alignment alignment, double score, double least) {
    boolean goodEnough() {
      return alignment.gained() >= least && alignment.agreement() >= LEAST_AGREEMENT;
    }
  }

  /** The intent that the words beside the values are used in, wherever they stand. */
  private double lean(Lattice lattice, String intent) {
    double lean = 0;
    for (int at = 0; at < lattice.size(); at++) {
      lean +=
          LEAN
              * knowledge.weight(lattice.stem(at))
              * knowledge.vocabulary().share(lattice.stem(at), intent);
    }
    return lean;
  }

  private Understood understood(Alignment alignment, Lattice lattice) {
    IntentDefinition intent = model.intent(alignment.sample().intent());
    Map<String, List<Span>> filled = new LinkedHashMap<>();
    for (Alignment.Laid laid : alignment.laid()) {
      if (laid.slot() != null) {
        filled.computeIfAbsent(laid.slot(), key -> new ArrayList<>()).add(laid.span());
      }
    }
    for (Alignment.Laid laid : alignment.laid()) {
      if (laid.slot() == null) {
        List<SlotDefinition> free =
            intent.slots().stream()
                .filter(
                    slot ->
                        slot.type().equals(laid.span().type())
                            && (slot.multiple() || !filled.containsKey(slot.name())))
                .toList();
        contexts
            .best(intent.name(), free, laid.span(), lattice.said(), filled)
            .ifPresent(
                slot ->
                    filled.computeIfAbsent(slot.name(), key -> new ArrayList<>()).add(laid.span()));
      }
    }
    return new Understood(intent.name(), Understood.Match.NEAR, filled);
  }
}
