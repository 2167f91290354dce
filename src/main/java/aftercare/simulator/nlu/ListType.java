package aftercare.simulator.nlu;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A custom slot type: phrases, in the one spelling of {@link Utterance}, and the values they stand
 * for.
 */
public record ListType(String name, Map<String, Set<Entity>> phrases) {
  public ListType {
    phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
  }

  static List<String> words(String phrase) {
    return List.of(phrase.split(" "));
  }
}
