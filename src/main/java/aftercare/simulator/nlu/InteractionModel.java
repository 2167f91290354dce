package aftercare.simulator.nlu;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Alexa knows of a skill in one locale: its invocation name, intents and slot types. */
public record InteractionModel(
    String invocationName, Map<String, IntentDefinition> intents, Map<String, ListType> types) {
  static final String FALLBACK = "AMAZON.FallbackIntent";

  public InteractionModel {
    intents = Collections.unmodifiableMap(new LinkedHashMap<>(intents));
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
  }

  public IntentDefinition intent(String name) {
    IntentDefinition intent = intents.get(name);
    if (intent == null) {
      throw new IllegalArgumentException("the interaction model has no intent " + name);
    }
    return intent;
  }

  /** Every sample that the skill listens for, in the order of the model. */
  List<Sample> samples() {
    return intents.values().stream()
        .filter(intent -> !intent.name().equals(FALLBACK))
        .flatMap(intent -> intent.samples().stream())
        .toList();
  }

  /** What the fallback intent gives as samples: speech that is meant for something else. */
  List<Sample> foreign() {
    IntentDefinition fallback = intents.get(FALLBACK);
    return fallback == null ? List.of() : fallback.samples();
  }
}
