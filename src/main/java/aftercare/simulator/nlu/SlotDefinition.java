package aftercare.simulator.nlu;

import java.util.List;

/**
 * A slot of an intent.
 *
 * @param multiple whether one request may carry several values of it
 * @param samples what may be said when the skill asks for it
 */
public record SlotDefinition(String name, String type, boolean multiple, List<Sample> samples) {
  public SlotDefinition {
    samples = List.copyOf(samples);
  }

  /** Whether Amazon defines the type. */
  public boolean builtIn() {
    return type.startsWith("AMAZON.");
  }
}
