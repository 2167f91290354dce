package aftercare.dialogue;

import aftercare.time.SpokenTime;
import java.util.List;
import java.util.Optional;

/**
 * What one request said, in the catalogue's ids.
 *
 * @param activities ids of activities and of ambiguities ({@code which_*}), in the order said
 * @param unknown words said in place of an activity that the model does not know
 * @param symptoms ids of symptoms and of ambiguous symptoms
 * @param product the botulinum toxin that was named
 * @param other the treatment that is not a botulinum toxin
 * @param areas ids of treated areas
 * @param treated when the treatment was
 * @param planned when the activity is planned
 */
public record Heard(
    List<String> activities,
    List<String> unknown,
    List<String> symptoms,
    Optional<String> product,
    Optional<String> other,
    List<String> areas,
    SpokenTime treated,
    SpokenTime planned) {

  public static final Heard NOTHING =
      new Heard(
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          SpokenTime.NOTHING,
          SpokenTime.NOTHING);

  public Heard {
    activities = List.copyOf(activities);
    unknown = List.copyOf(unknown);
    symptoms = List.copyOf(symptoms);
    areas = List.copyOf(areas);
  }

  /** Whether nothing was understood, or only that it is not known. */
  public boolean isNothing() {
    return activities.isEmpty()
        && unknown.isEmpty()
        && symptoms.isEmpty()
        && product.isEmpty()
        && other.isEmpty()
        && areas.stream().allMatch(Areas.UNKNOWN::equals)
        && !saysTime();
  }

  /** Whether a time was said, so that the device's zone is needed. */
  public boolean saysTime() {
    return !treated.isEmpty() || !planned.isEmpty();
  }
}
