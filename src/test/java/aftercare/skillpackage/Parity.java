package aftercare.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One skill in every locale: the same intents, slots, values and questions in each model. */
final class Parity {
  private static final String FIRST = SkillPackage.LOCALES.get(0);

  private Parity() {}

  /** What the model of a locale has otherwise than the first locale's. */
  static List<String> problems(SkillPackage skill, String locale) {
    if (locale.equals(FIRST)) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    Map<String, Object> first = outline(skill.model(FIRST));
    Map<String, Object> other = outline(skill.model(locale));
    Set<String> parts = new TreeSet<>(first.keySet());
    parts.addAll(other.keySet());
    parts.stream()
        .filter(part -> !first.getOrDefault(part, "").equals(other.getOrDefault(part, "")))
        .forEach(part -> problems.add(part + " is not as in " + FIRST));
    return problems;
  }

  private static Map<String, Object> outline(JsonNode model) {
    Map<String, Object> outline = new TreeMap<>();
    outline.put("the invocation name", model.at("/languageModel/invocationName").asText());
    for (JsonNode intent : model.at("/languageModel/intents")) {
      outline.put("intent " + intent.path("name").asText(), slots(intent));
    }
    for (JsonNode type : model.at("/languageModel/types")) {
      outline.put(
          "slot type " + type.path("name").asText(),
          new TreeSet<>(type.path("values").findValuesAsText("id")));
    }
    for (JsonNode intent : model.at("/dialog/intents")) {
      outline.put("dialog " + intent.path("name").asText(), slots(intent));
    }
    return outline;
  }

  private static Map<String, String> slots(JsonNode intent) {
    Map<String, String> slots = new TreeMap<>();
    intent
        .path("slots")
        .forEach(slot -> slots.put(slot.path("name").asText(), slot.path("type").asText()));
    return slots;
  }
}
