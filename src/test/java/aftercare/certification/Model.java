package aftercare.certification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a shipped interaction model lets a person ask: its intents with their slots, its values. */
record Model(Map<String, Map<String, String>> intents, Map<String, List<String>> ids) {
  static final List<String> LOCALES = List.of("en-US", "en-GB", "en-AU", "en-CA", "en-IN");

  private static final Map<String, Model> BY_LOCALE = new ConcurrentHashMap<>();

  static Model of(String locale) {
    return BY_LOCALE.computeIfAbsent(locale, Model::read);
  }

  private static Model read(String locale) {
    JsonNode language = tree(locale).at("/interactionModel/languageModel");
    Map<String, Map<String, String>> intents = new LinkedHashMap<>();
    for (JsonNode intent : language.path("intents")) {
      Map<String, String> slots = new LinkedHashMap<>();
      intent
          .path("slots")
          .forEach(slot -> slots.put(slot.path("name").asText(), slot.path("type").asText()));
      intents.put(intent.path("name").asText(), slots);
    }
    Map<String, List<String>> ids = new LinkedHashMap<>();
    for (JsonNode type : language.path("types")) {
      ids.put(type.path("name").asText(), type.path("values").findValuesAsText("id"));
    }
    return new Model(intents, ids);
  }

  /** The model as its file has it. */
  static JsonNode tree(String locale) {
    Path file = Path.of("skill-package", "interactionModels", "custom", locale + ".json");
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
