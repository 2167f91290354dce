package aftercare.simulator.nlu;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an utterance was taken for.
 *
 * @param intent the intent's name
 * @param slots the values of each filled slot, in the order they were said
 */
public record Understood(String intent, Match match, Map<String, List<Span>> slots) {
  public Understood {
    slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
  }

  /** How close to the model's own phrases the utterance was. */
  public enum Match {
    /** A sample with listed values, word for word. */
    EXACT,
    /** The nearest sample. */
    NEAR,
    /** Nothing near enough. */
    FALLBACK
  }

  static Understood nothing() {
    return new Understood(InteractionModel.FALLBACK, Match.FALLBACK, Map.of());
  }
}
