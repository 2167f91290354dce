package aftercare.model;

import java.util.List;
import java.util.Map;

/**
 * An interaction model of one locale, complete and checked, in the order in which it is written.
 */
record InteractionModel(
    String invocationName,
    String fallbackSensitivity,
    Map<String, Intent> intents,
    List<String> dialogIntents,
    Map<String, List<Value>> types) {

  /** An intent with its slots and everything that may be said for it; Amazon's own have neither. */
  record Intent(List<Slot> slots, List<String> samples) {}

  /** A slot of an intent; its samples answer the question for it. */
  record Slot(String name, String type, SlotSource.Count count, List<String> samples) {}

  /** A value of a slot type: what the skill reads is the id. */
  record Value(String id, String name, List<String> synonyms) {}
}
