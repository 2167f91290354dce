package aftercare.rules;

import java.util.List;
import java.util.Map;

/**
 * A part of the body that was treated.
 *
 * @param supported whether the rule book's advice covers it
 * @param sources ids of the sources behind its rules and warnings
 * @param activityWaits the waits this area asks for, by activity id; they lengthen a rule, never
 *     shorten it
 */
public record Area(
    String id, boolean supported, List<String> sources, Map<String, Wait> activityWaits) {

  /** Keeps copies of the collections. */
  public Area {
    sources = List.copyOf(sources);
    activityWaits = Map.copyOf(activityWaits);
  }
}
