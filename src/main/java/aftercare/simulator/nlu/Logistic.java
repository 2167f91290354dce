package aftercare.simulator.nlu;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Multinomial logistic regression over features that are there or not. Learns by gradient steps
 * that shrink as a feature is seen more, in an order that depends on the examples alone, so that
 * the same examples always give the same weights.
 */
final class Logistic {
  private static final double STEP = 0.5;
  private static final double SHRINK = 1e-4;
  private static final int STRIDE = 7919;

  private final List<String> labels;
  private final Map<String, Integer> features = new HashMap<>();
  private double[][] weights;
  private double[][] seen;

  /**
   * Something learnt from.
   *
   * @param weight how much it counts; 1 is the usual
   */
  record Example(Set<String> features, String label, double weight) {}

  Logistic(List<Example> examples, int epochs) {
    this.labels = examples.stream().map(Example::label).distinct().sorted().toList();
    int[][] active = new int[examples.size()][];
    for (int i = 0; i < active.length; i++) {
      active[i] = index(examples.get(i).features());
    }
    weights = new double[features.size()][labels.size()];
    seen = new double[features.size()][labels.size()];
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i = 0; i < active.length; i++) {
        int at = (int) ((long) i * STRIDE % active.length);
        step(active[at], labels.indexOf(examples.get(at).label()), examples.get(at).weight());
      }
    }
    seen = new double[0][];
  }

  private int[] index(Collection<String> names) {
    return names.stream()
        .sorted()
        .mapToInt(name -> features.computeIfAbsent(name, key -> features.size()))
        .toArray();
  }

  private void step(int[] active, int label, double weight) {
    double[] chances = chances(sums(active));
    for (int one = 0; one < chances.length; one++) {
      double slope = weight * (chances[one] - (one == label ? 1 : 0));
      for (int feature : active) {
        double downhill = slope + SHRINK * weights[feature][one];
        seen[feature][one] += downhill * downhill;
        weights[feature][one] -= STEP * downhill / Math.sqrt(1 + seen[feature][one]);
      }
    }
  }

  private double[] sums(int[] active) {
    double[] sums = new double[labels.size()];
    for (int feature : active) {
      for (int one = 0; one < sums.length; one++) {
        sums[one] += weights[feature][one];
      }
    }
    return sums;
  }

  private static double[] chances(double[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double[] chances = new double[sums.length];
    double all = 0;
    for (int one = 0; one < sums.length; one++) {
      chances[one] = Math.exp(sums[one] - most);
      all += chances[one];
    }
    for (int one = 0; one < sums.length; one++) {
      chances[one] /= all;
    }
    return chances;
  }

  /** Whether any example had the feature. */
  boolean knows(String feature) {
    return features.containsKey(feature);
  }

  /** The logarithm of each label's likelihood, given the features that are there. */
  Map<String, Double> logLikelihoods(Set<String> present) {
    int[] active =
        present.stream().sorted().filter(features::containsKey).mapToInt(features::get).toArray();
    double[] chances = chances(sums(active));
    Map<String, Double> byLabel = new LinkedHashMap<>();
    for (int one = 0; one < chances.length; one++) {
      byLabel.put(labels.get(one), Math.log(Math.max(1e-12, chances[one])));
    }
    return byLabel;
  }
}
