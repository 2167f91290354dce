package aftercare.simulator.nlu;

import java.util.List;
import java.util.Optional;

/**
 * An intent of the interaction model.
 *
 * @param dialog whether it has a dialog model, so that its slots may be asked for
 */
public record IntentDefinition(
    String name, List<SlotDefinition> slots, List<Sample> samples, boolean dialog) {
  public IntentDefinition {
    slots = List.copyOf(slots);
    samples = List.copyOf(samples);
  }

  public Optional<SlotDefinition> slot(String slotName) {
    return slots.stream().filter(slot -> slot.name().equals(slotName)).findFirst();
  }
}
