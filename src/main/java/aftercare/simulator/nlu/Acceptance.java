package aftercare.simulator.nlu;

import java.util.List;

/**
 * Whether what was heard is near enough to the model to be meant for the skill at all: a weighing
 * of how much of it is known, found by logistic regression over speech that was meant for the skill
 * and speech that was not. An open session counts for it: Alexa then rather takes what is said for
 * the skill's.
 */
final class Acceptance {
  private static final double BASE = -6.978;
  private static final double FAMILIAR = 2.043;
  private static final double UNKNOWN_SHARE = -1.53;
  private static final double KNOWN_WORD = 0.242;
  private static final double VALUE = 0.512;
  private static final double SCORE = 0.329;
  private static final double GAINED = 0.654;
  private static final double AGREEMENT = 2.65;
  private static final double LEANING = 1.431;
  private static final double FARTHEST = 9;
  private static final double PAST_TIME = 1.08;
  private static final double NAMED = 1.43;
  private static final double SYMPTOM = 2.238;
  private static final double IN_SESSION = 3.5;
  private static final double UNLISTED = 3;
  private static final double PLAIN = 0.8;
  private static final double BEGUN = 1.5;
  private static final double LEAST = 0.1;

  private final NearKnowledge knowledge;

  Acceptance(NearKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * How an utterance is worded.
   *
   * @param familiar how much of it reads as samples do; 0 to 1
   * @param begun whether it begins, up to its first value, just as some sample does
   * @param lean the logarithm of the intent's likelihood
   */
  record Wording(double familiar, boolean begun, double lean) {}

  /** Whether to take it. */
  boolean accepts(Parse parse, Lattice lattice, Alignment best, Wording wording, boolean session) {
    int heavy = 0;
    int known = 0;
    int values = 0;
    for (Piece piece : parse.pieces()) {
      boolean light = piece.word() && Stems.light(parse.said().word(piece.from()));
      heavy += light ? 0 : 1;
      values += piece.word() ? 0 : 1;
      known += !light && piece.word() && knowledge.weight(lattice.stem(piece.from())) > 0 ? 1 : 0;
    }
    double unknown = (double) (heavy - values - known) / Math.max(1, heavy);
    double sum =
        BASE
            + FAMILIAR * wording.familiar()
            + UNKNOWN_SHARE * unknown
            + KNOWN_WORD * known
            + VALUE * values
            + SCORE * best.score()
            + GAINED * best.gained()
            + AGREEMENT * best.agreement()
            + LEANING * Math.max(-FARTHEST, wording.lean())
            + (parse.sides().containsValue(TimeTypes.Side.PAST) ? PAST_TIME : 0)
            + (best.unlisted() && best.agreement() >= PLAIN ? UNLISTED : 0)
            + (wording.begun() ? BEGUN : 0)
            + worth(parse.pieces())
            + (session ? IN_SESSION : 0);
    return sum > LEAST;
  }

  /** Values that hardly anybody says who means something else. */
  private double worth(List<Piece> pieces) {
    boolean named = false;
    boolean symptom = false;
    for (Piece piece : pieces) {
      for (Span span : piece.value() ? piece.readings() : List.<Span>of()) {
        named |= span.type().equals("Product");
        symptom |= span.type().equals("Symptom");
      }
    }
    return (named ? NAMED : 0) + (symptom ? SYMPTOM : 0);
  }
}
