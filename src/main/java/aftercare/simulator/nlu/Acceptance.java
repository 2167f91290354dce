package aftercare.simulator.nlu;

import java.util.List;
import java.util.Set;

/**
 * Whether what was heard is near enough to the model to be meant for the skill at all: a weighing
 * of how much of it is known, found by logistic regression over speech that was meant for the skill
 * and speech that was not. An open session counts for it: Alexa then rather takes what is said for
 * the skill's.
 */
final class Acceptance {
  private static final double BASE = -8.55;
  private static final double FOREIGN = -0.468;
  private static final double FARTHEST = 8;
  private static final double GAINED = 0.498;
  private static final double MOST_GAINED = 8;
  private static final double AGREEMENT = 3.474;
  private static final double FAMILIAR = 1.329;
  private static final double BEGUN = 1.597;
  private static final double LENGTH = 1.177;
  private static final double VALUE = 1.089;
  private static final double LONGER_VALUE = 1.448;
  private static final double LOOSE_WORD = -3.45;
  private static final double IN_SESSION = 3;
  private static final double GOES_ON = 2.5;

  private static final double PLAIN_AGREEMENT = 0.8;
  private static final double RATHER_FOREIGN = 1;
  private static final double SURE_AGREEMENT = 0.72;
  private static final double SURE_GAIN = 0.9;
  private static final double CLOSE = 0.8;
  private static final double MOST_UNKNOWN = 0.34;

  /** Words of a value that none says by chance. */
  private static final int LONG = 3;

  /** Words by which one goes on from what was said before. */
  private static final Set<String> GOING_ON =
      Set.of("and", "also", "so", "then", "no", "but", "or", "actually", "okay");

  private static final Set<String> MODAL =
      Set.of("can", "could", "should", "may", "am", "do", "shall", "must", "if", "cannot");

  private static final Set<String> QUESTIONS =
      Set.of("what", "where", "which", "who", "how", "why");

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
   * @param foreign the logarithm of the odds that it is meant for something else
   */
  record Wording(double familiar, boolean begun, double foreign) {}

  /** Whether to take it. */
  boolean accepts(Parse parse, Lattice lattice, Alignment best, Wording wording, boolean session) {
    List<Piece> pieces = parse.pieces();
    double sum =
        BASE
            + FOREIGN * Math.max(-FARTHEST, Math.min(FARTHEST, wording.foreign()))
            + GAINED * Math.min(MOST_GAINED, best.gained())
            + AGREEMENT * best.agreement()
            + (wording.familiar() == 1 ? FAMILIAR : 0)
            + (wording.begun() ? BEGUN : 0)
            + LENGTH * Math.log(parse.said().size())
            + VALUE * pieces.stream().filter(Piece::value).count()
            + (hasLongerValue(parse) ? LONGER_VALUE : 0)
            + (hasLooseWord(parse) ? LOOSE_WORD : 0)
            + (session ? inSession(parse.said().words()) : 0);
    boolean plain =
        best.agreement() >= SURE_AGREEMENT && best.gained() >= SURE_GAIN && !best.unlisted();
    boolean foreign = wording.foreign() >= RATHER_FOREIGN;
    boolean mayI =
        best.unlisted()
            && best.agreement() >= PLAIN_AGREEMENT
            && !foreign
            && asksOfOneself(parse.said().words());
    boolean felt =
        owned(pieces, LONG) || owned(pieces, 2) && unknownShare(parse, lattice) <= MOST_UNKNOWN;
    boolean spoken = pieces.stream().anyMatch(piece -> !piece.word());
    return sum > 0
        || mayI
        || felt
        || session
            && spoken
            && !foreign
            && (plain || owned(pieces, 1) && best.gained() >= SURE_GAIN);
  }

  /** Of the words that mean something by themselves and the values, the share that is strange. */
  private double unknownShare(Parse parse, Lattice lattice) {
    int heavy = 0;
    int unknown = 0;
    for (Piece piece : parse.pieces()) {
      if (!piece.word()) {
        heavy++;
      } else if (!Stems.light(parse.said().word(piece.from()))) {
        heavy++;
        unknown += knowledge.weight(lattice.stem(piece.from())) > 0 ? 0 : 1;
      }
    }
    return (double) unknown / Math.max(1, heavy);
  }

  /** A value of a long list, in its very words, that is more than one word. */
  private boolean hasLongerValue(Parse parse) {
    return parse.pieces().stream()
        .filter(piece -> piece.value() && heavy(piece, parse) > 1)
        .flatMap(piece -> piece.readings().stream())
        .anyMatch(span -> span.trust() == 1 && knowledge.openTypes().contains(span.type()));
  }

  /** A lone word that only sounds like a value of a long list. */
  private boolean hasLooseWord(Parse parse) {
    return parse.pieces().stream()
        .filter(piece -> piece.value() && heavy(piece, parse) <= 1)
        .flatMap(piece -> piece.readings().stream())
        .anyMatch(span -> span.trust() < 1 && knowledge.openTypes().contains(span.type()));
  }

  private static long heavy(Piece piece, Parse parse) {
    return parse.said().words().subList(piece.from(), piece.to()).stream()
        .filter(word -> !Stems.light(word))
        .count();
  }

  /** "Can i", not "what can i": then what follows is an activity, whatever it is. */
  private static boolean asksOfOneself(List<String> words) {
    for (int at = 1; at < words.size(); at++) {
      if (words.get(at).equals("i") && MODAL.contains(words.get(at - 1))) {
        return at < 2 || !QUESTIONS.contains(words.get(at - 2));
      }
    }
    return false;
  }

  private static double inSession(List<String> words) {
    String first = words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    boolean about = Set.of("what", "how").contains(first) && second.equals("about");
    boolean goesOn = GOING_ON.contains(first) || GOING_ON.contains(second) && words.size() > 2;
    return IN_SESSION + (about || goesOn ? GOES_ON : 0);
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
