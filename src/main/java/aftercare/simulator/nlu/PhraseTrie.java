package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases by their words, so that all phrases from a point on are found in one walk. */
final class PhraseTrie {
  private final Map<String, PhraseTrie> next = new HashMap<>();
  private final Set<Entity> entities = new LinkedHashSet<>();

  void add(List<String> words, Set<Entity> values) {
    PhraseTrie node = this;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, key -> new PhraseTrie());
    }
    node.entities.addAll(values);
  }

  /** The node one word further, or null. */
  PhraseTrie after(String word) {
    return next.get(word);
  }

  /** What the phrase that ends here stands for; empty when none ends here. */
  Set<Entity> entities() {
    return entities;
  }
}
