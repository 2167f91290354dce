package aftercare.simulator.nlu;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether what was heard is near enough to the model to be meant for the skill at all: a weighing
 * of how much of it is known, found by logistic regression over speech that was meant for the skill
 * and speech that was not. An open session counts for it, most where no word is strange: Alexa then
 * rather takes what is said for the skill's.
 */
final class Acceptance {
  private static final double BASE = -8.882;
  private static final double FAMILIAR = 2.516;
  private static final double UNKNOWN_SHARE = -1.986;
  private static final double KNOWN_WORD = -0.292;
  private static final double VALUE = 0.327;
  private static final int MOST_VALUES = 4;
  private static final double GAINED = 0.462;
  private static final double AGREEMENT = 0.816;
  private static final double LEANING = 0.706;
  private static final double FARTHEST = 9;
  private static final double PAST_TIME = 0.257;
  private static final double PLAIN = 0.8;
  private static final double BEGUN = 1.029;
  private static final double NAMED = 1.487;
  private static final double LONG_OWNED = 3;
  private static final double CLOSE = 0.8;
  private static final double LONGER = 0.576;
  private static final double SHARED_WORD = -0.319;
  private static final double LONGEST_LIST = 5;
  private static final double LENGTH = 2.833;
  private static final double LEAST = 0.6;
  private static final double IN_SESSION = 2.5;
  private static final double IN_SESSION_STRANGE = 2;
  private static final double GOES_ON = 2.5;

  /** Words by which one goes on from what was said before. */
  private static final Set<String> GOING_ON =
      Set.of("and", "also", "so", "then", "no", "but", "or", "actually", "okay");

  private static final Set<String> MODAL =
      Set.of("can", "could", "should", "may", "am", "do", "shall", "must", "if", "cannot");

  private static final double SURE_AGREEMENT = 0.72;
  private static final double SURE_GAIN = 0.9;

  private final NearKnowledge knowledge;
  private final TypeUses types;
  private final Prominence prominence;

  Acceptance(NearKnowledge knowledge, TypeUses types, Prominence prominence) {
    this.knowledge = knowledge;
    this.types = types;
    this.prominence = prominence;
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
            + KNOWN_WORD * Math.log1p(known)
            + VALUE * Math.min(MOST_VALUES, values)
            + GAINED * best.gained()
            + AGREEMENT * best.agreement()
            + LEANING * Math.max(-FARTHEST, wording.lean())
            + (parse.sides().containsValue(TimeTypes.Side.PAST) ? PAST_TIME : 0)
            + (wording.begun() ? BEGUN : 0)
            + LENGTH * Math.log(parse.said().size())
            + worth(parse.pieces(), lattice)
            + (session ? inSession(parse, unknown) : 0);
    boolean plain =
        best.agreement() >= SURE_AGREEMENT && best.gained() >= SURE_GAIN && !best.unlisted();
    boolean own =
        asked(parse.said().words())
            && best.agreement() >= PLAIN
            && (listed(best) || best.unlisted());
    boolean felt = owned(parse.pieces(), 2) && unknown <= 0;
    return sum > LEAST
        || own
        || felt
        || session
            && values > 0
            && (plain || owned(parse.pieces(), 1) && best.gained() >= SURE_GAIN);
  }

  /** Whether it asks about the speaker: "can i", "should i". */
  private static boolean asked(List<String> words) {
    int at = words.indexOf("i");
    return at > 0 && MODAL.contains(words.get(at - 1));
  }

  /** Whether a value of a long list, in its very words, is what was asked about. */
  private boolean listed(Alignment best) {
    return best.laid().stream()
        .anyMatch(
            laid ->
                laid.slot() != null
                    && laid.span().trust() == 1
                    && knowledge.openTypes().contains(laid.span().type()));
  }

  private static double inSession(Parse parse, double unknown) {
    List<String> words = parse.said().words();
    String first = words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    boolean about = Set.of("what", "how").contains(first) && second.equals("about");
    boolean goesOn = GOING_ON.contains(first) || GOING_ON.contains(second) && words.size() > 2;
    return (unknown == 0 ? IN_SESSION : IN_SESSION_STRANGE) + (about || goesOn ? GOES_ON : 0);
  }

  /** What the values count beside their words. */
  private double worth(List<Piece> pieces, Lattice lattice) {
    Set<String> named = new HashSet<>();
    int longest = 0;
    double shared = LONGEST_LIST;
    for (Piece piece : pieces) {
      for (Span span : piece.value() ? piece.readings() : List.<Span>of()) {
        if (types.named(span.type())) {
          named.add(span.type());
        }
        if (knowledge.openTypes().contains(span.type())) {
          longest = Math.max(longest, span.length());
          shared = Math.min(shared, Math.log(prominence.owners(piece, lattice)));
        }
      }
    }
    return NAMED * named.size()
        + (owned(pieces, 2) ? LONG_OWNED : 0)
        + (longest > 1 ? LONGER : 0)
        + (longest > 0 ? SHARED_WORD * shared : 0);
  }

  /** Whether there is a value, of so many words, of a type that one intent is made for. */
  private boolean owned(List<Piece> pieces, int words) {
    return pieces.stream()
        .filter(Piece::value)
        .flatMap(piece -> piece.readings().stream())
        .anyMatch(
            span ->
                types.owned(span.type())
                    && span.length() >= words
                    && (words == 1 || span.trust() >= CLOSE));
  }
}
