package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Alexa's out-of-domain model: whether an utterance is worded like what the skill listens for or
 * like the samples of the fallback intent, which a skill may add to fit that model to itself.
 * Words, pairs of neighbours and types of values, weighed by logistic regression.
 */
final class OutOfDomain {
  private static final String OWN = "own";
  private static final String FOREIGN = "foreign";
  private static final int EPOCHS = 4;
  private static final double WITHOUT_VALUES = 0.3;
  private static final int LEAST_LEFT = 2;

  private final Logistic learnt;
  private final boolean known;

  /**
   * Learns.
   *
   * @param own the skill's samples
   * @param foreign the samples of the fallback intent; none is fine
   * @param openTypes types whose lists are plainly not all that may be said: the skill's samples
   *     are learnt with and without their values
   */
  OutOfDomain(List<List<Token>> own, List<List<Token>> foreign, Set<String> openTypes) {
    Set<String> open = openTypes.stream().map(type -> "{" + type).collect(Collectors.toSet());
    double balance = foreign.isEmpty() ? 1 : Math.sqrt((double) own.size() / foreign.size());
    List<Logistic.Example> examples = new ArrayList<>();
    for (List<Token> tokens : own) {
      examples.add(new Logistic.Example(Leaning.features(tokens), OWN, 1 / balance));
      List<Token> without = tokens.stream().filter(part -> !open.contains(part.name())).toList();
      if (without.size() < tokens.size() && without.size() >= LEAST_LEFT) {
        examples.add(
            new Logistic.Example(Leaning.features(without), OWN, WITHOUT_VALUES / balance));
      }
    }
    foreign.forEach(
        tokens -> examples.add(new Logistic.Example(Leaning.features(tokens), FOREIGN, balance)));
    this.known = !foreign.isEmpty();
    this.learnt = new Logistic(examples, EPOCHS);
  }

  /**
   * By how much it is rather meant for something else: the logarithm of the odds; 0 where nothing
   * is known of other speech.
   */
  double of(List<Token> tokens) {
    if (!known) {
      return 0;
    }
    Map<String, Double> chances = learnt.logLikelihoods(Leaning.features(tokens));
    return chances.get(FOREIGN) - chances.get(OWN);
  }
}
