package aftercare.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names in an interaction model that must name something: intents, slots, types, prompts. */
final class ModelReferences {
  private final JsonNode model;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Map<String, String>> slots = new LinkedHashMap<>();

  private ModelReferences(JsonNode model) {
    this.model = model;
  }

  static List<String> problems(JsonNode model) {
    ModelReferences references = new ModelReferences(model);
    references.intents();
    references.dialog();
    references.prompts();
    return references.problems;
  }

  private void intents() {
    Set<String> types = new HashSet<>();
    for (JsonNode type : model.at("/languageModel/types")) {
      if (!types.add(type.path("name").asText())) {
        problems.add("slot type " + type.path("name").asText() + " stands twice");
      }
    }
    Map<String, String> typeOf = new HashMap<>();
    for (JsonNode intent : model.at("/languageModel/intents")) {
      String name = intent.path("name").asText();
      Map<String, String> own = new LinkedHashMap<>();
      if (slots.put(name, own) != null) {
        problems.add("intent " + name + " stands twice");
      }
      for (JsonNode slot : intent.path("slots")) {
        String slotName = slot.path("name").asText();
        String type = slot.path("type").asText();
        if (own.put(slotName, type) != null) {
          problems.add("slot " + slotName + " stands twice in " + name);
        }
        if (!type.equals(typeOf.getOrDefault(slotName, type))) {
          problems.add("slot " + slotName + " has several types");
        }
        typeOf.put(slotName, type);
        if (!type.startsWith("AMAZON.") && !types.contains(type)) {
          problems.add("slot " + slotName + " of " + name + ": no slot type " + type);
        }
      }
      samples(name, intent.path("samples"), own);
      intent.path("slots").forEach(slot -> samples(name, slot.path("samples"), own));
    }
  }

  private void samples(String intent, JsonNode samples, Map<String, String> own) {
    for (JsonNode sample : samples) {
      ModelRules.gaps(sample.asText()).stream()
          .filter(gap -> !own.containsKey(gap))
          .forEach(gap -> problems.add("no slot " + gap + " in " + intent + ": " + sample));
    }
  }

  private void dialog() {
    for (JsonNode intent : model.at("/dialog/intents")) {
      String name = intent.path("name").asText();
      Map<String, String> asked = new LinkedHashMap<>();
      intent
          .path("slots")
          .forEach(slot -> asked.put(slot.path("name").asText(), slot.path("type").asText()));
      if (!asked.equals(slots.get(name))) {
        problems.add("dialog: the slots of " + name + " are not those of the intent");
      }
    }
  }

  private void prompts() {
    Set<String> known = new HashSet<>();
    for (JsonNode prompt : model.path("prompts")) {
      if (!known.add(prompt.path("id").asText())) {
        problems.add("prompt " + prompt.path("id").asText() + " stands twice");
      }
    }
    Set<String> named = new HashSet<>();
    model
        .path("dialog")
        .findValues("prompts")
        .forEach(by -> by.forEach(id -> named.add(id.asText())));
    named.addAll(model.path("dialog").findValuesAsText("prompt"));
    named.stream().filter(id -> !known.contains(id)).forEach(id -> problems.add("no prompt " + id));
    known.stream()
        .filter(id -> !named.contains(id))
        .forEach(id -> problems.add("prompt " + id + " is never asked"));
  }
}
