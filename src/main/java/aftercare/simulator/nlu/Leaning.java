package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which intent the wording of an utterance leans to, whatever sample is nearest: words, and pairs
 * of neighbours with values replaced by their type, each judged by how much more often the intent's
 * samples have it than those of other intents.
 */
final class Leaning {
  private static final double UNSEEN = 0.002;
  private static final double CLEAREST = 1.5;
  private static final double SCALE = 0.3;
  private static final String EDGE = "^";

  private final Map<String, Map<String, Double>> rates = new HashMap<>();
  private final Set<String> intents = new HashSet<>();

  Leaning(InteractionModel model, List<Sample> samples) {
    Map<String, Integer> sizes = new HashMap<>();
    samples.forEach(sample -> sizes.merge(sample.intent(), 1, Integer::sum));
    intents.addAll(sizes.keySet());
    for (Sample sample : samples) {
      IntentDefinition intent = model.intent(sample.intent());
      List<List<String>> tokens = new ArrayList<>();
      for (Sample.Part part : sample.parts()) {
        tokens.add(
            List.of(
                part instanceof Sample.Word word ? word.stem() : type(intent, (Sample.Gap) part)));
      }
      double one = 1.0 / sizes.get(sample.intent());
      features(tokens)
          .forEach(
              feature ->
                  rates
                      .computeIfAbsent(feature, key -> new HashMap<>())
                      .merge(sample.intent(), one, Double::sum));
    }
  }

  private static String type(IntentDefinition intent, Sample.Gap gap) {
    return "{" + intent.slot(gap.slot()).orElseThrow().type();
  }

  private static Set<String> features(List<List<String>> tokens) {
    Set<String> features = new HashSet<>();
    List<String> before = List.of(EDGE);
    for (List<String> token : tokens) {
      for (String one : token) {
        features.add(one);
        before.forEach(last -> features.add(last + " " + one));
      }
      before = token;
    }
    before.forEach(last -> features.add(last + " " + EDGE));
    return features;
  }

  /** For each intent how much speaks for it (above zero) or against it. */
  Map<String, Double> leans(Lattice lattice, NearKnowledge knowledge) {
    Map<String, Double> leans = new HashMap<>();
    int known = 0;
    for (String feature : features(tokens(lattice, knowledge))) {
      Map<String, Double> byIntent = rates.get(feature);
      if (byIntent != null) {
        known++;
        double mean =
            byIntent.values().stream().mapToDouble(Double::doubleValue).sum() / intents.size()
                + UNSEEN;
        for (String intent : intents) {
          double odds = Math.log((byIntent.getOrDefault(intent, 0.0) + UNSEEN) / mean);
          leans.merge(intent, Math.max(-CLEAREST, Math.min(CLEAREST, odds)), Double::sum);
        }
      }
    }
    double scale = SCALE / Math.sqrt(Math.max(1, known));
    leans.replaceAll((intent, lean) -> lean * scale);
    return leans;
  }

  /** Words and, in the place of the longest value at each point, its types. */
  private static List<List<String>> tokens(Lattice lattice, NearKnowledge knowledge) {
    List<List<String>> tokens = new ArrayList<>();
    int at = 0;
    while (at < lattice.size()) {
      List<Span> values =
          lattice.from(at).stream()
              .filter(span -> !knowledge.carrier(span, lattice.said()))
              .toList();
      int end = values.stream().mapToInt(Span::to).max().orElse(at);
      if (end == at) {
        tokens.add(List.of(lattice.stem(at)));
        at++;
      } else {
        tokens.add(
            values.stream()
                .filter(span -> span.to() == end)
                .map(span -> "{" + span.type())
                .distinct()
                .toList());
        at = end;
      }
    }
    return tokens;
  }
}
