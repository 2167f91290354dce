package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the samples use the custom types that are not of times. */
final class TypeUses {
  private static final double ALL_THE_TIME = 0.2;
  private static final double SHORT_LIST = 0.1;

  private final Set<String> named = new HashSet<>();
  private final Set<String> owned = new HashSet<>();

  TypeUses(InteractionModel model, List<Sample> samples, TimeTypes times) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Set<String>> intents = new HashMap<>();
    for (Sample sample : samples) {
      for (Sample.Part part : sample.parts()) {
        if (part instanceof Sample.Gap gap) {
          String type = model.intent(sample.intent()).slot(gap.slot()).orElseThrow().type();
          uses.merge(type, 1, Integer::sum);
          intents.computeIfAbsent(type, key -> new HashSet<>()).add(sample.intent());
        }
      }
    }
    int largest = model.types().values().stream().mapToInt(TypeUses::size).max().orElse(1);
    for (ListType type : model.types().values()) {
      if (times.isTime(type.name())) {
        continue;
      }
      boolean often = uses.getOrDefault(type.name(), 0) >= ALL_THE_TIME * samples.size();
      if (often && size(type) <= SHORT_LIST * largest) {
        named.add(type.name());
      }
      if (intents.getOrDefault(type.name(), Set.of()).size() == 1) {
        owned.add(type.name());
      }
    }
  }

  private static int size(ListType type) {
    return type.phrases().size();
  }

  /** Whether it is a short list that a good part of all samples has a place for. */
  boolean named(String type) {
    return named.contains(type);
  }

  /** Whether the samples of a single intent have a place for it. */
  boolean owned(String type) {
    return owned.contains(type);
  }
}
