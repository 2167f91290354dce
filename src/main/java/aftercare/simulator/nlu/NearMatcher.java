package aftercare.simulator.nlu;

import java.util.ArrayList;
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
  private static final double LEANING = 0.4;
  private static final double FARTHEST = 9;
  private static final double LEAST_GAINED_ASKED = 0.4;
  private static final double LEAST_AGREEMENT_ASKED = 0.45;

  private final InteractionModel model;
  private final LooseValues loose;
  private final NearKnowledge knowledge;
  private final Candidates candidates;
  private final TimeTypes times;
  private final TimeSides sides;
  private final Leaning leaning;
  private final Filling filling;
  private final Set<String> types = new TreeSet<>();

  NearMatcher(InteractionModel model, List<Sample> samples, SlotTense tense) {
    this.model = model;
    Set<String> words = new TreeSet<>();
    samples.forEach(sample -> words.addAll(Vocabulary.stems(sample)));
    this.times = new TimeTypes(model, tense);
    this.loose = new LooseValues(model, words, times);
    this.knowledge = new NearKnowledge(model, samples, tense);
    this.candidates = new Candidates(model, samples, knowledge);
    Tokens tokens = new Tokens(times);
    this.sides = new TimeSides(model, samples, times, tokens);
    this.leaning = new Leaning(model, samples, tokens, knowledge.openTypes());
    this.filling = new Filling(times, new SlotContexts(samples, tense));
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
    List<Piece> pieces = Pieces.of(lattice, times);
    Parse parse = new Parse(lattice.said(), pieces, sides.of(pieces, lattice));
    Map<String, Double> leans = leaning.of(Tokens.of(pieces, lattice, parse.sides()));
    List<Laying> layings = new ArrayList<>();
    for (Sample sample : asked) {
      Alignment alignment =
          new Steps(model.intent(sample.intent()), sample, lattice, knowledge, true).best();
      layings.add(new Laying(alignment, alignment.score() + ASKED, true));
    }
    for (Sample sample : candidates.likely(lattice)) {
      Alignment alignment =
          new Steps(model.intent(sample.intent()), sample, lattice, knowledge, false).best();
      double lean = LEANING * Math.max(-FARTHEST, leans.getOrDefault(sample.intent(), -FARTHEST));
      layings.add(new Laying(alignment, alignment.score() + lean, false));
    }
    Laying best = null;
    for (Laying laying : layings) {
      if (best == null || laying.score() > best.score()) {
        best = laying;
      }
    }
    if (System.getProperty("dump") != null) {
      Map<String, Double> byI = new java.util.TreeMap<>();
      Map<String, Alignment> al = new java.util.TreeMap<>();
      for (Laying laying : layings) {
        Alignment x = laying.alignment();
        if (!byI.containsKey(x.sample().intent()) || byI.get(x.sample().intent()) < x.score()) {
          byI.put(x.sample().intent(), x.score());
          al.put(x.sample().intent(), x);
        }
      }
      StringBuilder b =
          new StringBuilder(
              "DUMP\t"
                  + lattice.said()
                  + "\t"
                  + (best == null ? "" : best.alignment().sample().intent()));
      for (String i : leans.keySet()) {
        Alignment x = al.get(i);
        b.append(
            "\t"
                + i
                + ","
                + leans.get(i)
                + ","
                + (x == null
                    ? "-9,0,0,0,0"
                    : x.score()
                        + ","
                        + x.gained()
                        + ","
                        + x.agreement()
                        + ","
                        + x.words()
                        + ","
                        + x.unlisted()));
      }
      int unknown = 0, light = 0, value = 0, known = 0;
      for (Piece q : pieces) {
        if (q.word()) {
          String w = lattice.said().word(q.from());
          if (Stems.light(w)) light++;
          else if (knowledge.weight(lattice.stem(q.from())) > 0) known++;
          else unknown++;
        } else value++;
      }
      b.append("\t#" + pieces.size() + "," + light + "," + known + "," + unknown + "," + value);
      b.append(
          "\t@" + Tokens.of(pieces, lattice, parse.sides()).stream().map(Token::names).toList());
      System.err.println(b);
    }
    return Optional.ofNullable(best)
        .filter(Laying::goodEnough)
        .map(laying -> understood(laying.alignment(), parse));
  }

  private Understood understood(Alignment alignment, Parse parse) {
    IntentDefinition intent = model.intent(alignment.sample().intent());
    List<Alignment.Laid> unlisted =
        alignment.laid().stream()
            .filter(laid -> laid.slot() != null && laid.span().trust() == 0)
            .toList();
    return new Understood(
        intent.name(), Understood.Match.NEAR, filling.of(intent, parse, unlisted));
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
}
