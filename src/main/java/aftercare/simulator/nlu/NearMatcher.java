package aftercare.simulator.nlu;

import java.time.LocalDateTime;
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
  private static final double ASKED = 0.4;
  private static final double LEANING = 0.4;
  private static final double FARTHEST = 9;
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 12, 0);
  private static final double LEAST_GAINED_ASKED = 0.4;
  private static final double LEAST_AGREEMENT_ASKED = 0.45;

  private final InteractionModel model;
  private final LooseValues loose;
  private final NearKnowledge knowledge;
  private final Candidates candidates;
  private final TimeTypes times;
  private final TimeSides sides;
  private final Leaning leaning;
  private final OutOfDomain outOfDomain;
  private final Filling filling;
  private final Prominence prominence;
  private final Acceptance acceptance;
  private final Set<String> types = new TreeSet<>();

  NearMatcher(InteractionModel model, List<Sample> samples, SlotTense tense, SlotValues values) {
    this.model = model;
    model
        .intents()
        .values()
        .forEach(intent -> intent.slots().forEach(slot -> types.add(slot.type())));
    Set<String> words = new TreeSet<>();
    samples.forEach(sample -> words.addAll(Vocabulary.stems(sample)));
    this.times = new TimeTypes(model, tense);
    this.loose = new LooseValues(model, words, times);
    this.knowledge = new NearKnowledge(model, samples, tense);
    this.candidates = new Candidates(model, samples, knowledge);
    Tokens tokens = new Tokens(times);
    this.sides = new TimeSides(model, samples, times, tokens);
    this.leaning = new Leaning(model, samples, tokens, knowledge.openTypes());
    this.outOfDomain = outOfDomain(samples, tokens, values);
    this.prominence = new Prominence(model, samples, knowledge);
    this.acceptance = new Acceptance(knowledge, new TypeUses(model, samples, times));
    this.filling = new Filling(times, new SlotContexts(samples, tense));
  }

  private OutOfDomain outOfDomain(List<Sample> samples, Tokens tokens, SlotValues values) {
    List<List<Token>> own = new ArrayList<>();
    samples.forEach(sample -> own.add(tokens.of(model.intent(sample.intent()), sample)));
    List<List<Token>> foreign = new ArrayList<>();
    for (Sample sample : model.foreign()) {
      SpokenValues spoken = new SpokenValues(values, Utterance.of(sample.text()), ANY_TIME);
      Lattice lattice = new Lattice(spoken, loose, knowledge, types);
      List<Piece> pieces = Pieces.of(lattice, times);
      foreign.add(Tokens.of(pieces, lattice, sides.of(pieces, lattice)));
    }
    return new OutOfDomain(own, foreign, knowledge.openTypes());
  }

  /**
   * The nearest sample.
   *
   * @param asked samples that answer the question just asked, if any: they are rather meant than
   *     others
   * @param inSession whether the skill's session is open
   */
  Optional<Understood> match(SpokenValues values, List<Sample> asked, boolean inSession) {
    Lattice lattice = new Lattice(values, loose, knowledge, types);
    List<Piece> pieces =
        new Meant(lattice, leaning, prominence, knowledge.openTypes())
            .among(Pieces.of(lattice, times));
    Parse parse = new Parse(lattice.said(), pieces, sides.of(pieces, lattice));
    List<Token> tokens = Tokens.of(pieces, lattice, parse.sides());
    Map<String, Double> leans = leaning.of(tokens);
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
    if (best == null || !accepted(best, parse, lattice, tokens, inSession)) {
      return Optional.empty();
    }
    return Optional.of(understood(best.alignment(), parse));
  }

  private boolean accepted(
      Laying best, Parse parse, Lattice lattice, List<Token> tokens, boolean inSession) {
    Alignment alignment = best.alignment();
    if (best.asked()) {
      return alignment.gained() >= LEAST_GAINED_ASKED
          && alignment.agreement() >= LEAST_AGREEMENT_ASKED;
    }
    Acceptance.Wording wording =
        new Acceptance.Wording(
            leaning.familiar(tokens), leaning.begun(tokens), outOfDomain.of(tokens));
    return acceptance.accepts(parse, lattice, alignment, wording, inSession);
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

  private record Laying(Alignment alignment, double score, boolean asked) {}
}
