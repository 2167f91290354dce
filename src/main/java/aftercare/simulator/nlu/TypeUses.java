package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the samples use the custom types that are not of times. */
final class TypeUses {
  private final Set<String> owned = new HashSet<>();

  TypeUses(InteractionModel model, List<Sample> samples, TimeTypes times) {
    Map<String, Set<String>> intents = new HashMap<>();
    for (Sample sample : samples) {
      for (Sample.Part part : sample.parts()) {
        if (part instanceof Sample.Gap gap) {
          String type = model.intent(sample.intent()).slot(gap.slot()).orElseThrow().type();
          intents.computeIfAbsent(type, key -> new HashSet<>()).add(sample.intent());
        }
      }
    }
    for (ListType type : model.types().values()) {
      int uses = intents.getOrDefault(type.name(), Set.of()).size();
      if (times.isTime(type.name())) {
        continue;
      }
      if (uses == 1) {
        owned.add(type.name());
      }
    }
  }

  /** Whether the samples of a single intent have a place for it. */
  boolean owned(String type) {
    return owned.contains(type);
  }
}
