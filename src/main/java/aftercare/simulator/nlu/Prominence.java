package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a value of a long list stands out as what an utterance is about, against words that only
 * come by ("the wig for the wedding"): a weighing found by logistic regression over speech of which
 * it is known.
 */
final class Prominence {
  private static final double BASE = 4.831;
  private static final double SINGLE_WORD = -1.576;
  private static final double THREE_WORDS = 1.166;
  private static final double OWNERS = -0.665;
  private static final double OTHER_FORM = -1.245;
  private static final double WORD_BEFORE = 0.092;
  private static final double TWO_BEFORE = 0.206;
  private static final double WHERE = -0.661;
  private static final double JOINED = 0.674;
  private static final double JOINED_TO_VALUE = 1.8;
  private static final double OTHERS = -0.572;
  private static final double ARTICLE = -0.487;
  private static final double BEFORE_NOUN = -1.041;
  private static final double PERSON = -1.217;
  private static final double UNSEEN = 0.01;

  private static final Set<String> LEADING_AWAY =
      Set.of(
          "at", "by", "near", "from", "after", "before", "during", "until", "till", "through", "in",
          "into", "to", "for", "when", "while", "since", "because");
  private static final Set<String> JOINING = Set.of("and", "or", "nor", "plus", "then", "both");
  private static final Set<String> PERSONS = Set.of("i", "she", "he", "they", "we", "you");

  private final Map<String, Map<String, Integer>> owners = new HashMap<>();
  private final Leads leads;
  private final NearKnowledge knowledge;

  Prominence(InteractionModel model, List<Sample> samples, NearKnowledge knowledge) {
    this.knowledge = knowledge;
    this.leads = new Leads(model, samples);
    model.types().values().forEach(type -> owners.put(type.name(), owners(type)));
  }

  private static Map<String, Integer> owners(ListType type) {
    Map<String, Set<String>> byStem = new HashMap<>();
    type.phrases()
        .forEach(
            (phrase, entities) -> {
              for (String word : ListType.words(phrase)) {
                Set<String> ids = byStem.computeIfAbsent(Stems.of(word), key -> new HashSet<>());
                entities.forEach(entity -> ids.add(entity.id()));
              }
            });
    Map<String, Integer> sizes = new HashMap<>();
    byStem.forEach((stem, ids) -> sizes.put(stem, ids.size()));
    return sizes;
  }

  /**
   * In how many values of the list the rarest of its words occurs; at least 1.
   *
   * @param piece a value of a listed type
   */
  private int owners(Piece piece, Lattice lattice) {
    Map<String, Integer> sizes = owners.getOrDefault(type(piece), Map.of());
    int fewest = Integer.MAX_VALUE;
    for (int at = piece.from(); at < piece.to(); at++) {
      if (!Stems.light(lattice.said().word(at))) {
        fewest = Math.min(fewest, sizes.getOrDefault(lattice.stem(at), 1));
      }
    }
    return fewest == Integer.MAX_VALUE ? sizes.size() : fewest;
  }

  /**
   * How likely it is meant: above 0 rather than not.
   *
   * @param piece a value of a listed type
   * @param pieces all of the utterance
   */
  double of(Piece piece, List<Piece> pieces, Lattice lattice) {
    Utterance said = lattice.said();
    long heavy =
        said.words().subList(piece.from(), piece.to()).stream()
            .filter(word -> !Stems.light(word))
            .count();
    int led = piece.from();
    while (led > 0 && Stems.article(said.word(led - 1))) {
      led--;
    }
    String leader = word(said, led - 1);
    long others =
        pieces.stream()
            .filter(other -> other != piece && other.value() && type(other).equals(type(piece)))
            .count();
    boolean joined = JOINING.contains(leader) || JOINING.contains(word(said, piece.to()));
    boolean otherForm = piece.readings().stream().allMatch(span -> span.trust() < 1);
    double before = leads.share(lattice, piece.from(), 1, type(piece));
    double twoBefore = leads.share(lattice, piece.from(), 2, type(piece));
    return BASE
        + (heavy <= 1 ? SINGLE_WORD : 0)
        + (heavy >= 3 ? THREE_WORDS : 0)
        + OWNERS * Math.log(owners(piece, lattice))
        + (otherForm ? OTHER_FORM : 0)
        + WORD_BEFORE * Math.log(UNSEEN + before)
        + TWO_BEFORE * Math.log(UNSEEN + twoBefore)
        + (LEADING_AWAY.contains(leader) ? WHERE : 0)
        + (joined ? JOINED : 0)
        + (joinedToValue(pieces.indexOf(piece), pieces, said) ? JOINED_TO_VALUE : 0)
        + OTHERS * others
        + (led < piece.from() ? ARTICLE : 0)
        + (strange(piece.to(), lattice, pieces) ? BEFORE_NOUN : 0)
        + (PERSONS.contains(leader) ? PERSON : 0);
  }

  /** Whether it is one of two values of its type with but a joining word between, or an article. */
  private static boolean joinedToValue(int at, List<Piece> pieces, Utterance said) {
    return joinedToValue(at, 1, pieces, said) || joinedToValue(at, -1, pieces, said);
  }

  private static boolean joinedToValue(int at, int step, List<Piece> pieces, Utterance said) {
    boolean joins = false;
    for (int other = at + step; other >= 0 && other < pieces.size(); other += step) {
      Piece piece = pieces.get(other);
      if (piece.value()) {
        return joins && type(piece).equals(type(pieces.get(at)));
      }
      String word = piece.word() ? said.word(piece.from()) : "";
      if (!JOINING.contains(word) && !Stems.article(word)) {
        return false;
      }
      joins |= JOINING.contains(word);
    }
    return false;
  }

  /** A word that neither a sample nor a value here has, such as the "truck" of "food truck". */
  private boolean strange(int at, Lattice lattice, List<Piece> pieces) {
    return at < lattice.size()
        && !Stems.light(lattice.said().word(at))
        && knowledge.weight(lattice.stem(at)) == 0
        && pieces.stream().anyMatch(one -> one.word() && one.from() == at);
  }

  private static String type(Piece piece) {
    return piece.readings().get(0).type();
  }

  private static String word(Utterance said, int at) {
    return at < 0 || at >= said.size() ? "" : said.word(at);
  }
}
