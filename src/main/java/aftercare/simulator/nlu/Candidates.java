package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks, intent by intent, the samples that share most with an utterance, so that only those are
 * laid over it.
 */
final class Candidates {
  private static final int OF_EACH_INTENT = 14;
  private static final double MISSING = 0.5;

  private final List<Sample> samples;
  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final double[] totals;
  private final NearKnowledge knowledge;

  Candidates(InteractionModel model, List<Sample> samples, NearKnowledge knowledge) {
    this.samples = samples;
    this.knowledge = knowledge;
    this.totals = new double[samples.size()];
    for (int index = 0; index < totals.length; index++) {
      Sample sample = samples.get(index);
      for (String feature : features(model, sample)) {
        postings.computeIfAbsent(feature, key -> new ArrayList<>()).add(index);
        totals[index] += worth(feature);
      }
    }
  }

  private static Set<String> features(InteractionModel model, Sample sample) {
    Set<String> features = new HashSet<>(Vocabulary.stems(sample));
    for (Sample.Part part : sample.parts()) {
      if (part instanceof Sample.Gap gap) {
        features.add("{" + model.intent(sample.intent()).slot(gap.slot()).orElseThrow().type());
      }
    }
    return features;
  }

  private double worth(String feature) {
    return feature.startsWith("{")
        ? (feature.startsWith("{AMAZON.") ? 0.5 : 1)
        : knowledge.weight(feature);
  }

  List<Sample> likely(Lattice lattice) {
    Set<String> features = new HashSet<>();
    for (int at = 0; at < lattice.size(); at++) {
      features.add(lattice.stem(at));
      lattice.from(at).forEach(span -> features.add("{" + span.type()));
    }
    double[] shared = new double[totals.length];
    for (String feature : features) {
      double worth = worth(feature);
      postings.getOrDefault(feature, List.of()).forEach(index -> shared[index] += worth);
    }
    Map<String, TopFew> byIntent = new HashMap<>();
    for (int index = 0; index < shared.length; index++) {
      if (shared[index] > 0) {
        double closeness = (1 + MISSING) * shared[index] - MISSING * totals[index];
        byIntent
            .computeIfAbsent(samples.get(index).intent(), key -> new TopFew(OF_EACH_INTENT))
            .offer(index, closeness);
      }
    }
    return byIntent.values().stream()
        .flatMap(top -> top.indexes().stream())
        .sorted()
        .map(samples::get)
        .toList();
  }
}
