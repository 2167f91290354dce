package aftercare.simulator.nlu;

import aftercare.simulator.builtin.Tense;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a time that was said is the time of something done or of something planned: by what
 * stands around such times in the samples, by the tense of the time's own words, and by the other
 * times beside it.
 */
final class TimeSides {
  private static final int EPOCHS = 4;
  private static final double SURE = 6;
  private static final double LISTED_ON_ONE_SIDE = 3;
  private static final double SECOND = 2.5;
  private static final double SECOND_PLAN = 1;
  private static final double LONE_AMOUNT = 2;
  private static final Set<String> AFTER_AMOUNT =
      Set.of("ago", "back", "since", "past", "out", "old", "already", "now", "later", "post");

  /** What an amount of time is that says how long something takes or would do. */
  private static final Set<String> LASTING =
      Set.of("enough", "long", "apart", "straight", "of", "pregnant", "postpartum");

  /** What may stand between a treatment and its age. */
  private static final Set<String> BEFORE_AGE =
      Set.of(
          "is", "are", "was", "only", "just", "not", "even", "about", "barely", "now", "already");

  private static final Set<String> IT = Set.of("it", "that", "they");

  private static final Set<String> THROUGHOUT =
      Set.of("all", "whole", "every", "each", "entire", "most");
  private static final Set<String> LEADING = Set.of("on", "at", "in", "this");
  private static final Set<String> BEFORE_AMOUNT = Set.of("been", "is", "was", "being", "after");

  /** What an amount counts that is said of the past, but less surely than with "ago". */
  private static final double LIKELY = 0.4;

  /** What it counts where another time was said, which is rather the one. */
  private static final double BESIDE_ANOTHER = -1;

  private static final double SINCE = 3;

  private final TimeTypes times;
  private final Logistic learnt;
  private final Set<String> past = new java.util.HashSet<>();
  private final Set<String> plan = new java.util.HashSet<>();

  TimeSides(InteractionModel model, List<Sample> samples, TimeTypes times, Tokens tokens) {
    this.times = times;
    List<Logistic.Example> examples = new ArrayList<>();
    for (Sample sample : samples) {
      List<Token> parts = tokens.of(model.intent(sample.intent()), sample);
      for (int at = 0; at < parts.size(); at++) {
        if (parts.get(at).isTime()) {
          examples.add(new Logistic.Example(TimeContext.of(parts, at), parts.get(at).name(), 1));
        }
      }
    }
    this.learnt = new Logistic(examples, EPOCHS);
    for (IntentDefinition intent : model.intents().values()) {
      for (SlotDefinition slot : intent.slots()) {
        times
            .side(slot.name())
            .ifPresent(side -> (side == TimeTypes.Side.PAST ? past : plan).add(slot.type()));
      }
    }
  }

  /** The likeliest side of each time; none for an amount of time that only says how long. */
  Map<Piece, TimeTypes.Side> of(List<Piece> pieces, Lattice lattice) {
    List<Piece> said =
        pieces.stream().filter(Piece::time).filter(time -> !negated(time, lattice.said())).toList();
    List<Token> tokens = new ArrayList<>();
    for (Piece piece : pieces) {
      tokens.add(
          piece.word()
              ? Token.word(lattice.stem(piece.from()))
              : piece.time()
                  ? new Token(List.of(Token.TIME))
                  : new Token(
                      piece.readings().stream()
                          .map(span -> "{" + span.type())
                          .distinct()
                          .toList()));
    }
    List<Map<TimeTypes.Side, Double>> scores = new ArrayList<>();
    for (Piece piece : said) {
      Map<String, Double> context =
          learnt.logLikelihoods(TimeContext.of(tokens, pieces.indexOf(piece)));
      Map<TimeTypes.Side, Double> both = new EnumMap<>(TimeTypes.Side.class);
      for (TimeTypes.Side side : TimeTypes.Side.values()) {
        double chance = context.getOrDefault(Token.TIME + side, -SURE);
        double own = own(piece, side, lattice, said.size() == 1);
        both.put(side, Math.max(-SURE, chance) + own);
      }
      scores.add(both);
    }
    Map<Piece, TimeTypes.Side> best = new LinkedHashMap<>();
    double most = Double.NEGATIVE_INFINITY;
    for (int choice = 0; choice < Math.pow(3, Math.min(5, said.size())); choice++) {
      Map<Piece, TimeTypes.Side> sides = new LinkedHashMap<>();
      double score = 0;
      int[] used = new int[2];
      int rest = choice;
      for (int i = 0; i < Math.min(5, said.size()); i++) {
        int one = rest % 3;
        rest /= 3;
        if (one < 2) {
          TimeTypes.Side side = TimeTypes.Side.values()[one];
          score += scores.get(i).get(side) + LONE_AMOUNT;
          sides.put(said.get(i), side);
          used[one]++;
        }
      }
      score -= SECOND * Math.max(0, used[0] - 1) + SECOND_PLAN * Math.max(0, used[1] - 1);
      if (score > most) {
        most = score;
        best = sides;
      }
    }
    return best;
  }

  /** "not thursday": a time that it was not. */
  private static boolean negated(Piece time, Utterance said) {
    int at = time.from() - 1;
    while (at >= 0 && LEADING.contains(said.word(at))) {
      at--;
    }
    return at >= 0 && said.word(at).equals("not");
  }

  /**
   * What the words of the time themselves say for a side.
   *
   * @param only whether no other time was said
   */
  private double own(Piece piece, TimeTypes.Side side, Lattice lattice, boolean only) {
    Span longest = piece.readings().get(0);
    double score = 0;
    boolean isPast = false;
    boolean isPlan = false;
    boolean onPast = false;
    boolean onPlan = false;
    boolean onlyAmount = true;
    int most = 0;
    for (Span span : piece.readings()) {
      most = Math.max(most, span.length());
    }
    for (Span span : telling(piece)) {
      onPast |= past.contains(span.type());
      onPlan |= plan.contains(span.type());
    }
    for (Span span : piece.readings()) {
      isPast |= span.tense() == Tense.PAST;
      isPlan |= span.tense() == Tense.FUTURE;
      if (span.length() == most) {
        onlyAmount &= span.type().equals("AMAZON.DURATION");
        longest = span;
      }
    }
    if (longest.type().equals("AMAZON.TIME") && THROUGHOUT.contains(before(piece, lattice))) {
      return -SURE;
    }
    if (onlyAmount) {
      return child(longest, lattice) ? -SURE : amount(longest, side, lattice.said(), only);
    }
    if (isPast != isPlan) {
      score += (side == TimeTypes.Side.PAST) == isPast ? SURE : -SURE;
    }
    if (onPast != onPlan) {
      score += (side == TimeTypes.Side.PAST) == onPast ? LISTED_ON_ONE_SIDE : -LISTED_ON_ONE_SIDE;
    }
    return score;
  }

  /** The longest of what is listed, as "tonight" is in "six tonight"; else the longest of all. */
  private static List<Span> telling(Piece piece) {
    List<Span> listed = piece.readings().stream().filter(s -> !s.entities().isEmpty()).toList();
    List<Span> among = listed.isEmpty() ? piece.readings() : listed;
    int most = among.stream().mapToInt(Span::length).max().orElse(0);
    return among.stream().filter(span -> span.length() == most).toList();
  }

  private static String before(Piece piece, Lattice lattice) {
    return piece.from() == 0 ? "" : lattice.said().word(piece.from() - 1);
  }

  /** "My four month old", but neither "it is two days old" nor "my two day old botox". */
  private static boolean child(Span span, Lattice lattice) {
    if (!word(lattice.said(), span.to()).equals("old")) {
      return false;
    }
    int subject = span.from() - 1;
    while (subject >= 0 && BEFORE_AGE.contains(lattice.said().word(subject))) {
      subject--;
    }
    int end = subject + 1;
    return subject >= 0
        && !IT.contains(lattice.said().word(subject))
        && lattice.spans().stream()
            .filter(value -> !value.entities().isEmpty())
            .noneMatch(value -> value.to() == end || value.from() == span.to() + 1);
  }

  private static double amount(Span span, TimeTypes.Side side, Utterance said, boolean only) {
    String next = word(said, span.to());
    if (LASTING.contains(next)) {
      return -SURE;
    }
    boolean in = next.equals("in") && span.to() + 1 == said.size();
    boolean after = in || AFTER_AMOUNT.contains(next);
    boolean before = BEFORE_AMOUNT.contains(word(said, span.from() - 1));
    if (word(said, span.from() - 1).equals("in")) {
      return side == TimeTypes.Side.PLAN ? SURE : -SURE;
    }
    if (after) {
      return side == TimeTypes.Side.PAST ? SURE : -SURE;
    }
    if (next.equals("after")) {
      return side == TimeTypes.Side.PAST ? SINCE : -SURE;
    }
    boolean on = next.equals("on") && span.to() + 1 == said.size();
    if (before || on) {
      return side == TimeTypes.Side.PAST ? (only ? LIKELY : BESIDE_ANOTHER) : -SURE;
    }
    return -LONE_AMOUNT;
  }

  private static String word(Utterance said, int at) {
    return at < 0 || at >= said.size() ? "" : said.word(at);
  }
}
