package aftercare.simulator.nlu;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads the custom slot types of an interaction model. */
final class TypeReader {
  /** Longer values break the build of a model. */
  private static final int LONGEST_VALUE = 140;

  private final Path file;

  TypeReader(Path file) {
    this.file = file;
  }

  Map<String, ListType> types(JsonNode nodes) {
    Map<String, ListType> types = new LinkedHashMap<>();
    for (JsonNode node : nodes) {
      String name = node.path("name").asText();
      if (name.isBlank()) {
        throw wrong("a slot type has no \"name\"");
      }
      ListType type = new ListType(name, phrases(node.path("values"), name));
      if (type.phrases().isEmpty()) {
        throw wrong("slot type " + name + " has no value");
      }
      if (types.put(name, type) != null) {
        throw wrong("slot type " + name + " stands twice");
      }
    }
    return types;
  }

  private Map<String, Set<Entity>> phrases(JsonNode values, String type) {
    Map<String, Set<Entity>> phrases = new LinkedHashMap<>();
    for (JsonNode value : values) {
      JsonNode name = value.path("name");
      Entity entity = new Entity(value.path("id").asText(""), name.path("value").asText());
      add(phrases, entity.name(), entity, type);
      name.path("synonyms").forEach(synonym -> add(phrases, synonym.asText(), entity, type));
    }
    return phrases;
  }

  private void add(Map<String, Set<Entity>> phrases, String phrase, Entity entity, String type) {
    String words = String.join(" ", Utterance.of(phrase).words());
    if (words.isEmpty()) {
      throw wrong("value " + entity.id() + " of " + type + " has an empty name or synonym");
    }
    if (phrase.length() > LONGEST_VALUE) {
      throw wrong(
          "\"" + phrase + "\" of " + type + " is longer than " + LONGEST_VALUE + " characters");
    }
    phrases.computeIfAbsent(words, key -> new LinkedHashSet<>()).add(entity);
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(file + ": " + what);
  }
}
