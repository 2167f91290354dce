package aftercare.rules;

import java.util.List;

/**
 * A phrase that may mean several entries.
 *
 * @param id {@code which_} and the phrase in snake case
 * @param candidates ids of all meanings (activities, symptoms or products), the strictest among
 *     them
 * @param strictest id of the stricter or more urgent meaning, used when the question gets no
 *     answer; a prescribed or protective meaning is never the one refused
 * @param answerStraight whether the phrase also names the strictest meaning, which may then be
 *     answered at once while the other meaning is mentioned
 */
public record Ambiguity(
    String id, List<String> candidates, String strictest, boolean answerStraight) {

  /** Keeps a copy of the list. */
  public Ambiguity {
    candidates = List.copyOf(candidates);
  }
}
