package aftercare.simulator.nlu;

import java.util.List;
import java.util.Set;

/**
 * Whether what was heard is near enough to the model to be meant for the skill at all: a weighing
 * of how much of it is known, found by logistic regression over speech that was meant for the skill
 * and speech that was not. An open session counts for it, most where no word is strange: Alexa then
 * rather takes what is said for the skill's.
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
  private static final double OWNED = 2.238;
  private static final double IN_SESSION = 2.5;
  private static final double IN_SESSION_STRANGE = 1;
  private static final double GOES_ON = 2.5;

  /** Words by which one goes on from what was said before. */
  private static final Set<String> GOING_ON =
      Set.of("and", "also", "so", "then", "no", "but", "or", "actually", "okay");

  private static final double UNLISTED = 4.2;
  private static final double SURE_AGREEMENT = 0.72;
  private static final double SURE_GAIN = 0.9;
  private static final double LONG_OWNED = 2;
  private static final double PLAIN = 0.8;
  private static final double BEGUN = 1.5;
  private static final double LEAST = 0.1;

  private final NearKnowledge knowledge;
  private final TypeUses types;

  Acceptance(NearKnowledge knowledge, TypeUses types) {
    this.knowledge = knowledge;
    this.types = types;
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
            + (session ? inSession(parse, unknown) : 0);
    boolean plain =
        best.agreement() >= SURE_AGREEMENT && best.gained() >= SURE_GAIN && !best.unlisted();
    boolean felt = worth(parse.pieces()) >= OWNED && best.gained() >= SURE_GAIN;
    return sum > LEAST || session && values > 0 && (plain || felt);
  }

  private static double inSession(Parse parse, double unknown) {
    List<String> words = parse.said().words();
    String first = words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    boolean about = Set.of("what", "how").contains(first) && second.equals("about");
    boolean goesOn = GOING_ON.contains(first) || GOING_ON.contains(second) && words.size() > 2;
    return (unknown == 0 ? IN_SESSION : IN_SESSION_STRANGE) + (about || goesOn ? GOES_ON : 0);
  }

  /**
   * What a value counts beside its words: one of a short list that samples name all the time, or
   * one that a single intent is made for.
   */
  private double worth(List<Piece> pieces) {
    boolean named = false;
    boolean owned = false;
    boolean longer = false;
    for (Piece piece : pieces) {
      for (Span span : piece.value() ? piece.readings() : List.<Span>of()) {
        named |= types.named(span.type());
        owned |= types.owned(span.type());
        longer |= types.owned(span.type()) && span.length() > 1 && span.trust() == 1;
      }
    }
    return (named ? NAMED : 0) + (owned ? OWNED : 0) + (longer ? LONG_OWNED : 0);
  }
}
