package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each word of the samples tells: the rarer it is among samples and the fewer intents use
 * it, the more. Words are compared by their stems.
 */
final class Vocabulary {
  private static final double LEAST = 0.06;
  private static final double LIGHT = 0.5;

  private final Map<String, Map<String, Double>> shares = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Double> frequencies = new HashMap<>();

  Vocabulary(List<Sample> samples) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    Map<String, Integer> intentSizes = new HashMap<>();
    for (Sample sample : samples) {
      intentSizes.merge(sample.intent(), 1, Integer::sum);
      for (String stem : stems(sample)) {
        counts
            .computeIfAbsent(stem, key -> new HashMap<>())
            .merge(sample.intent(), 1, Integer::sum);
      }
    }
    counts.forEach((stem, byIntent) -> weigh(stem, byIntent, intentSizes, samples.size()));
  }

  static Set<String> stems(Sample sample) {
    Set<String> stems = new HashSet<>();
    for (Sample.Part part : sample.parts()) {
      if (part instanceof Sample.Word word) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  private void weigh(
      String stem, Map<String, Integer> byIntent, Map<String, Integer> intentSizes, int samples) {
    int used = byIntent.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> rates = new HashMap<>();
    byIntent.forEach(
        (intent, count) -> rates.put(intent, (double) count / intentSizes.get(intent)));
    double all = rates.values().stream().mapToDouble(Double::doubleValue).sum();
    rates.replaceAll((intent, rate) -> rate / all);
    double spread = rates.values().stream().mapToDouble(share -> -share * Math.log(share)).sum();
    double among = Math.log(Math.max(2, intentSizes.size()));
    double rarity = Math.log((samples + 1.0) / used) / Math.log(samples + 1.0);
    double weight = Math.max(LEAST, rarity * (1 - 0.6 * spread / among));
    shares.put(stem, rates);
    frequencies.put(stem, (double) used / samples);
    weights.put(stem, Stems.light(stem) ? Math.max(LEAST, weight * LIGHT) : weight);
  }

  /** 0 for a word that no sample has, else up to 1. */
  double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  /** The share of samples that have the word; 0 to 1. */
  double frequency(String stem) {
    return frequencies.getOrDefault(stem, 0.0);
  }

  /** How much of the word's use falls to the intent, each intent counted alike; 0 to 1. */
  double share(String stem, String intent) {
    return shares.getOrDefault(stem, Map.of()).getOrDefault(intent, 0.0);
  }
}
