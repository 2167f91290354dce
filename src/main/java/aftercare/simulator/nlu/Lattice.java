package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An utterance with every slot value found in it, and what each word costs when it is passed over.
 */
final class Lattice {
  private static final double LIGHT_WORD = 0.02;
  private static final double KNOWN_WORD = 0.06;
  private static final double KNOWN_WEIGHT = 0.2;
  private static final double VALUE_WORD = 0.22;
  private static final double UNKNOWN_WORD = 0.34;
  private static final double LISTED_WORD = 0.3;
  private static final double SURE = 0.9;
  private static final int SHORTLY = 2;

  private final Utterance said;
  private final List<List<Span>> from = new ArrayList<>();
  private final List<String> stems = new ArrayList<>();
  private final double[] skip;

  Lattice(SpokenValues values, LooseValues loose, NearKnowledge knowledge, Set<String> types) {
    this.said = values.said();
    List<Span> all = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      for (String type : types) {
        List<Span> exact = values.at(type, at);
        all.addAll(exact);
        loose.at(type, said, at).stream()
            .filter(span -> exact.stream().noneMatch(one -> one.to() == span.to()))
            .forEach(all::add);
      }
      stems.add(Stems.of(said.word(at)));
      from.add(new ArrayList<>());
    }
    boolean shortly = said.words().stream().filter(word -> !Stems.light(word)).count() <= SHORTLY;
    all.removeIf(span -> !shortly && idle(span, knowledge));
    all.removeIf(span -> span.trust() < 1 && all.stream().anyMatch(other -> plainly(other, span)));
    best(all).stream()
        .filter(span -> all.stream().noneMatch(other -> swallows(other, span)))
        .forEach(span -> from.get(span.from()).add(span));
    skip = new double[said.size()];
    for (int at = 0; at < skip.length; at++) {
      skip[at] = cost(at, knowledge.vocabulary(), loose);
    }
    spans().stream()
        .filter(
            span ->
                span.trust() >= SURE
                    && !span.entities().isEmpty()
                    && !knowledge.carrier(span, said))
        .forEach(this::dearer);
  }

  private static List<Span> best(List<Span> all) {
    Map<String, Span> best = new HashMap<>();
    for (Span span : all) {
      best.merge(
          span.from() + " " + span.to() + " " + span.type(),
          span,
          (one, other) -> one.trust() >= other.trust() ? one : other);
    }
    return all.stream().filter(span -> best.containsValue(span)).distinct().toList();
  }

  /**
   * A longer value takes the place of every value inside it; two built-in ones stand side by side.
   */
  private static boolean swallows(Span other, Span span) {
    boolean both = span.entities().isEmpty() && other.entities().isEmpty();
    boolean inside =
        other.from() <= span.from() && span.to() <= other.to() && other.length() > span.length();
    boolean counted =
        other.type().equals("AMAZON.DURATION")
            && other.from() < span.from()
            && span.from() < other.to();
    return !both && other.trust() >= 0.85 && (inside || counted);
  }

  /** A lone word that leads to values or fills a gap far more often than it is one. */
  private boolean idle(Span span, NearKnowledge knowledge) {
    if (span.length() > 1) {
      return false;
    }
    boolean last = span.to() == said.size();
    boolean listed = !span.type().startsWith("AMAZON.");
    return listed && Stems.particle(said.word(span.from()))
        || !last && (Stems.particle(said.word(span.from())) || knowledge.carrier(span, said));
  }

  /** The very same words are a built-in value as they stand. */
  private static boolean plainly(Span other, Span span) {
    return other.from() == span.from()
        && other.to() == span.to()
        && other.type().startsWith("AMAZON.");
  }

  /** A word of a value that is there is not passed over lightly. */
  private void dearer(Span span) {
    for (int at = span.from(); at < span.to(); at++) {
      skip[at] = Stems.light(said.word(at)) ? skip[at] : Math.max(skip[at], LISTED_WORD);
    }
  }

  private double cost(int at, Vocabulary vocabulary, LooseValues loose) {
    String word = said.word(at);
    if (Stems.light(word)) {
      return LIGHT_WORD;
    }
    double weight = vocabulary.weight(stems.get(at));
    if (weight > 0) {
      return KNOWN_WORD + KNOWN_WEIGHT * weight;
    }
    return loose.knows(word) ? VALUE_WORD : UNKNOWN_WORD;
  }

  Utterance said() {
    return said;
  }

  int size() {
    return said.size();
  }

  String stem(int at) {
    return stems.get(at);
  }

  double skip(int at) {
    return skip[at];
  }

  /** The values that start at a word. */
  List<Span> from(int at) {
    return from.get(at);
  }

  /** Whether a value stands on any of the words. */
  boolean taken(int start, int end) {
    return spans().stream().anyMatch(span -> span.from() < end && start < span.to());
  }

  /** Every way to read the same words as a value. */
  List<Span> at(Span span) {
    return from.get(span.from()).stream().filter(other -> other.to() == span.to()).toList();
  }

  List<Span> spans() {
    return from.stream().flatMap(List::stream).toList();
  }
}
