package aftercare.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something felt or seen after treatment. It outranks every activity.
 *
 * @param escalatesTo what it becomes under the warning signs told with it; always more urgent than
 *     {@code urgency}
 * @param appliesBeforeDay the entry holds on whole days since treatment below this one
 * @param appliesAfterDay the entry holds from the moment this many whole days have passed
 * @param otherwise id of the symptom that holds outside the span of days; there exactly when a span
 *     is
 * @param asksFirst whether a question about warning signs comes before the advice
 * @param sources ids of the sources behind the advice
 */
public record Symptom(
    String id,
    Urgency urgency,
    Optional<Urgency> escalatesTo,
    OptionalInt appliesBeforeDay,
    OptionalInt appliesAfterDay,
    Optional<String> otherwise,
    boolean asksFirst,
    Evidence evidence,
    List<String> sources) {

  /** Keeps a copy of the list. */
  public Symptom {
    sources = List.copyOf(sources);
  }

  /** Whether the entry holds when {@code days} whole days have passed since treatment. */
  public boolean appliesOn(long days) {
    return days < appliesBeforeDay.orElse(Integer.MAX_VALUE) && days >= appliesAfterDay.orElse(0);
  }
}
