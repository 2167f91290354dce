package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which intent the wording of an utterance leans to, whatever sample is nearest: words, pairs of
 * neighbours with values replaced by their type, and which types there are, weighed by logistic
 * regression over the samples.
 */
final class Leaning {
  private static final int EPOCHS = 3;
  private static final int LEAST_STEPS = 20_000;
  private static final double BALANCE = 0.5;
  private static final double UNHEARD = 0.3;
  private static final int LEAST_LEFT = 2;
  static final String START = "^";
  static final String END = "$";

  private final Logistic learnt;
  private final Set<List<String>> beginnings = new HashSet<>();

  /**
   * Learns.
   *
   * @param openTypes types whose lists are plainly not all that may be said: the samples are learnt
   *     with and without their values
   */
  Leaning(InteractionModel model, List<Sample> samples, Tokens tokens, Set<String> openTypes) {
    Set<String> open = openTypes.stream().map(type -> "{" + type).collect(Collectors.toSet());
    Map<String, Integer> sizes = new HashMap<>();
    samples.forEach(sample -> sizes.merge(sample.intent(), 1, Integer::sum));
    double mean = (double) samples.size() / sizes.size();
    List<Logistic.Example> examples = new ArrayList<>();
    for (Sample sample : samples) {
      double weight = Math.pow(mean / sizes.get(sample.intent()), BALANCE);
      List<Token> parts = tokens.of(model.intent(sample.intent()), sample);
      examples.add(new Logistic.Example(features(parts), sample.intent(), weight));
      beginning(parts).ifPresent(beginnings::add);
      List<Token> without = parts.stream().filter(part -> !open.contains(part.name())).toList();
      if (without.size() < parts.size() && without.size() >= LEAST_LEFT) {
        examples.add(new Logistic.Example(features(without), sample.intent(), weight * UNHEARD));
      }
    }
    this.learnt = new Logistic(examples, Math.max(EPOCHS, LEAST_STEPS / examples.size()));
  }

  static Set<String> features(List<Token> tokens) {
    Set<String> features = new HashSet<>();
    Set<String> types = new TreeSet<>();
    List<String> before = List.of(START);
    for (Token token : tokens) {
      for (String one : token.names()) {
        features.add(one);
        before.forEach(last -> features.add(last + " " + one));
        if (!token.isWord()) {
          types.add(one);
        }
      }
      before = token.names();
    }
    before.forEach(last -> features.add(last + " " + END));
    features.add("types " + types);
    for (String type : types) {
      types.stream()
          .filter(other -> other.compareTo(type) > 0)
          .forEach(other -> features.add(type + "&" + other));
    }
    if (types.isEmpty()) {
      features.add("no value");
    }
    return features;
  }

  /** The logarithm of each intent's likelihood. */
  Map<String, Double> of(List<Token> tokens) {
    return learnt.logLikelihoods(features(tokens));
  }

  /** How much of an utterance reads as samples do: the share of neighbours that some sample has. */
  double familiar(List<Token> tokens) {
    List<String> before = List.of(START);
    int known = 0;
    for (Token token : tokens) {
      known += follows(before, token.names()) ? 1 : 0;
      before = token.names();
    }
    known += follows(before, List.of(END)) ? 1 : 0;
    return (double) known / (tokens.size() + 1);
  }

  /** Whether it begins, up to its first value, just as some sample does. */
  boolean begun(List<Token> tokens) {
    return beginning(tokens).filter(beginnings::contains).isPresent();
  }

  /** The words up to the first value, and the value; none where hardly a word comes first. */
  private static Optional<List<String>> beginning(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (!tokens.get(at).isWord()) {
        return at < LEAST_LEFT
            ? Optional.empty()
            : Optional.of(tokens.subList(0, at + 1).stream().map(Token::name).toList());
      }
    }
    return Optional.empty();
  }

  /** Whether some sample has a value of the type between two such neighbours. */
  boolean fits(String before, String type, String after) {
    return learnt.knows(before + " {" + type) && learnt.knows("{" + type + " " + after);
  }

  private boolean follows(List<String> before, List<String> names) {
    return before.stream()
        .anyMatch(last -> names.stream().anyMatch(one -> learnt.knows(last + " " + one)));
  }
}
