package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which intent the wording of an utterance leans to, whatever sample is nearest: words, pairs of
 * neighbours with values replaced by their type, and which types there are, weighed by logistic
 * regression over the samples.
 */
final class Leaning {
  private static final int EPOCHS = 3;
  private static final double BALANCE = 0.5;
  private static final String START = "^";
  private static final String END = "$";

  private final Logistic learnt;

  Leaning(InteractionModel model, List<Sample> samples, Tokens tokens) {
    Map<String, Integer> sizes = new HashMap<>();
    samples.forEach(sample -> sizes.merge(sample.intent(), 1, Integer::sum));
    double mean = (double) samples.size() / sizes.size();
    List<Logistic.Example> examples = new ArrayList<>();
    for (Sample sample : samples) {
      double weight = Math.pow(mean / sizes.get(sample.intent()), BALANCE);
      examples.add(
          new Logistic.Example(
              features(tokens.of(model.intent(sample.intent()), sample)), sample.intent(), weight));
    }
    this.learnt = new Logistic(examples, EPOCHS);
  }

  private static Set<String> features(List<Token> tokens) {
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
}
