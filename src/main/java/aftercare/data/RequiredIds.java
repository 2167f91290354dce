package aftercare.data;

import java.util.Set;

/**
 * The ids of the rule book for which the texts must have words, no more and no fewer.
 *
 * @param sources those that may be quoted: all but the unchecked
 * @param windows the stretches of time of the overview
 */
public record RequiredIds(
    Set<String> activities,
    Set<String> symptoms,
    Set<String> areas,
    Set<String> products,
    Set<String> ambiguities,
    Set<String> sources,
    Set<String> windows) {

  /** Keeps copies of the sets. */
  public RequiredIds {
    activities = Set.copyOf(activities);
    symptoms = Set.copyOf(symptoms);
    areas = Set.copyOf(areas);
    products = Set.copyOf(products);
    ambiguities = Set.copyOf(ambiguities);
    sources = Set.copyOf(sources);
    windows = Set.copyOf(windows);
  }
}
