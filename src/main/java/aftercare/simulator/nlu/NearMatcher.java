package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final double LEAST_WORDS = 0.25;
  private static final double UNLISTED_AGREEMENT = 0.8;
  private static final double VAGUE_AGREEMENT = 0.6;
  private static final int MANY_VALUES = 3;
  private static final double LEAST_GAINED_PLAIN = 0.5;
  private static final double PLAIN_AGREEMENT = 0.85;
  private static final double ASKED = 0.4;
  private static final double LEAST_GAINED_ASKED = 0.4;
  private static final double LEAST_AGREEMENT_ASKED = 0.45;

  private final InteractionModel model;
  private final SlotValues slotValues;
  private final LooseValues loose;
  private final NearKnowledge knowledge;
  private final Candidates candidates;
  private final SlotContexts contexts;
  private final Leaning leaning;
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
    this.leaning = new Leaning(model, samples);
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
    Lattice lattice = new Lattice(values, loose, knowledge, types);
    Map<String, Double> leans = leaning.leans(lattice, knowledge);
    List<Laying> layings = new ArrayList<>();
    for (Sample sample : asked) {
      Alignment alignment =
          new Steps(model.intent(sample.intent()), sample, lattice, knowledge, true).best();
      layings.add(new Laying(alignment, alignment.score() + ASKED, true));
    }
    for (Sample sample : candidates.likely(lattice)) {
      Alignment alignment =
          new Steps(model.intent(sample.intent()), sample, lattice, knowledge, false).best();
      double lean = leans.getOrDefault(sample.intent(), 0.0);
      layings.add(new Laying(alignment, alignment.score() + lean, false));
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

  private record Laying(Alignment alignment, double score, boolean asked) {
    boolean goodEnough() {
      double agreement = alignment.agreement();
      if (asked) {
        return alignment.gained() >= LEAST_GAINED_ASKED && agreement >= LEAST_AGREEMENT_ASKED;
      }
      boolean plain = alignment.gained() >= LEAST_GAINED_PLAIN && agreement >= PLAIN_AGREEMENT;
      return plain || alignment.gained() >= LEAST_GAINED && agreement >= needed();
    }

    private double needed() {
      return alignment.unlisted()
          ? UNLISTED_AGREEMENT
          : vague() ? VAGUE_AGREEMENT : LEAST_AGREEMENT;
    }

    /**
     * Hardly a word of the sample beside a value or two, words that no type lists, or no value at
     * all.
     */
    private boolean vague() {
      int values = alignment.laid().size();
      return values == 0 || values < MANY_VALUES && alignment.words() < LEAST_WORDS;
    }
  }

  private Understood understood(Alignment alignment, Lattice lattice) {
    IntentDefinition intent = model.intent(alignment.sample().intent());
    Map<String, List<Span>> filled = new LinkedHashMap<>();
    for (Alignment.Laid laid : alignment.laid()) {
      if (laid.slot() != null) {
        SlotContexts.Choice choice =
            contexts.confirmed(
                intent, alignment.sample(), laid, lattice.at(laid.span()), lattice.said());
        add(filled, choice.slot(), choice.span());
      }
    }
    for (Alignment.Laid laid : alignment.laid()) {
      if (laid.slot() == null) {
        contexts
            .best(intent, lattice.at(laid.span()), lattice.said(), filled)
            .ifPresent(choice -> add(filled, choice.slot(), choice.span()));
      }
    }
    filled.values().forEach(values -> values.sort(Comparator.comparingInt(Span::from)));
    return new Understood(intent.name(), Understood.Match.NEAR, filled);
  }

  private static void add(Map<String, List<Span>> filled, String slot, Span span) {
    filled.computeIfAbsent(slot, key -> new ArrayList<>()).add(span);
  }
}
