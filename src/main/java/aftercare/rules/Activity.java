package aftercare.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something a person may want to do after treatment, with its rule.
 *
 * @param id the catalogue's stable id, lower snake case
 * @param category the shelf it stands on, such as {@code worn_items}
 * @param topic the subject under which the sources' figures were compared
 * @param hours the rule for any treated area; {@link Wait#NONE} where hours carry no meaning
 * @param hoursApply false where both hours are zero and say nothing (some ask-the-clinician rows,
 *     emergencies)
 * @param mustNotWithhold true for safety equipment, prescribed treatment, needed vaccines, worship
 *     and urgent care: adapt it, never go without
 * @param sources ids of the sources that support the rule
 * @param counterSources ids of sources that found or allowed no meaningful wait; told for honesty,
 *     not followed
 * @param seedMinimum the shorter figure of the article where this rule is stricter than it
 * @param spread how far the sources on the topic lie apart
 * @param areaWaits the activity's own waits by area id; they lengthen the rule, never shorten it
 */
public record Activity(
    String id,
    String category,
    String topic,
    Kind kind,
    Wait hours,
    boolean hoursApply,
    boolean mustNotWithhold,
    Evidence evidence,
    List<String> sources,
    List<String> counterSources,
    Optional<Duration> seedMinimum,
    Optional<Spread> spread,
    Map<String, Wait> areaWaits) {

  /** Keeps copies of the collections. */
  public Activity {
    sources = List.copyOf(sources);
    counterSources = List.copyOf(counterSources);
    areaWaits = Map.copyOf(areaWaits);
  }

  /** Whether it is a medicine or a supplement, which somebody may have been told to take. */
  public boolean isMedicine() {
    return category.equals("medicines");
  }
}
