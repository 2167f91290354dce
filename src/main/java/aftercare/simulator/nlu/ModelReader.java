package aftercare.simulator.nlu;

import aftercare.simulator.builtin.BuiltIn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads an interaction model in Amazon's schema; refuses, naming file and entry, what Alexa's own
 * build would refuse.
 */
public final class ModelReader {
  private final Path file;

  private ModelReader(Path file) {
    this.file = file;
  }

  /**
   * The model in a file.
   *
   * @throws IllegalArgumentException when the file is missing or breaks the schema
   */
  public static InteractionModel read(Path file) {
    return new ModelReader(file).read();
  }

  private InteractionModel read() {
    JsonNode root = tree();
    JsonNode language = object(root.path("interactionModel"), "languageModel", "interactionModel");
    String invocation = text(language, "invocationName", "languageModel");
    Map<String, ListType> types = new TypeReader(file).types(language.path("types"));
    Set<String> dialogs = new HashSet<>();
    root.path("interactionModel")
        .path("dialog")
        .path("intents")
        .forEach(intent -> dialogs.add(intent.path("name").asText()));
    Map<String, IntentDefinition> intents = new LinkedHashMap<>();
    Map<String, SlotDefinition> slots = new HashMap<>();
    for (JsonNode node : array(language, "intents", "languageModel")) {
      IntentDefinition intent = intent(node, types, dialogs);
      if (intents.put(intent.name(), intent) != null) {
        throw wrong("intent " + intent.name() + " stands twice");
      }
      intent.slots().forEach(slot -> sameEverywhere(slots.putIfAbsent(slot.name(), slot), slot));
    }
    dialogs.removeAll(intents.keySet());
    if (!dialogs.isEmpty()) {
      throw wrong("dialog names intents that do not exist: " + dialogs);
    }
    InteractionModel model = new InteractionModel(invocation, intents, types);
    if (model.samples().isEmpty()) {
      throw wrong("no intent has a sample");
    }
    return model;
  }

  private IntentDefinition intent(JsonNode node, Map<String, ListType> types, Set<String> dialogs) {
    String name = text(node, "name", "an intent");
    List<SlotDefinition> slots = new ArrayList<>();
    for (JsonNode slot : node.path("slots")) {
      slots.add(slot(slot, name, types));
    }
    Set<String> known = new HashSet<>();
    slots.forEach(slot -> known.add(slot.name()));
    List<Sample> samples = samples(node, name, name);
    samples.forEach(sample -> check(sample, name, known));
    slots.forEach(
        slot -> slot.samples().forEach(sample -> check(sample, name + "." + slot.name(), known)));
    return new IntentDefinition(name, slots, samples, dialogs.contains(name));
  }

  private SlotDefinition slot(JsonNode node, String intent, Map<String, ListType> types) {
    String name = text(node, "name", "a slot of " + intent);
    String type = text(node, "type", "slot " + name + " of " + intent);
    if (!types.containsKey(type)
        && BuiltIn.named(type, LocalDateTime.MIN.withYear(2000)).isEmpty()) {
      throw wrong(
          "slot "
              + name
              + " of "
              + intent
              + " has type "
              + type
              + ", which is neither in types nor built in here");
    }
    boolean multiple = node.path("multipleValues").path("enabled").asBoolean(false);
    return new SlotDefinition(name, type, multiple, samples(node, intent, intent + "." + name));
  }

  private void sameEverywhere(SlotDefinition before, SlotDefinition slot) {
    if (before != null
        && (!before.type().equals(slot.type()) || before.multiple() != slot.multiple())) {
      throw wrong(
          "slot " + slot.name() + " differs between intents; a slot name has one type in a model");
    }
  }

  private List<Sample> samples(JsonNode node, String intent, String where) {
    List<Sample> samples = new ArrayList<>();
    for (JsonNode sample : node.path("samples")) {
      if (!sample.isTextual()) {
        throw wrong("a sample of " + where + " is no text");
      }
      samples.add(Sample.of(intent, sample.asText()));
    }
    return samples;
  }

  private void check(Sample sample, String where, Set<String> known) {
    if (sample.parts().isEmpty()) {
      throw wrong("an empty sample in " + where);
    }
    for (Sample.Part part : sample.parts()) {
      if (part instanceof Sample.Gap gap && !known.contains(gap.slot())) {
        throw wrong(
            "sample \""
                + sample.text()
                + "\" of "
                + where
                + " uses slot "
                + gap.slot()
                + ", which the intent does not have");
      }
    }
  }

  private JsonNode tree() {
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + ": not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": cannot be read", e);
    }
  }

  private JsonNode object(JsonNode parent, String field, String where) {
    if (!parent.path(field).isObject()) {
      throw wrong(where + " has no object \"" + field + "\"");
    }
    return parent.path(field);
  }

  private JsonNode array(JsonNode parent, String field, String where) {
    if (!parent.path(field).isArray()) {
      throw wrong(where + " has no list \"" + field + "\"");
    }
    return parent.path(field);
  }

  private String text(JsonNode parent, String field, String where) {
    if (!parent.path(field).isTextual() || parent.path(field).asText().isBlank()) {
      throw wrong(where + " has no \"" + field + "\"");
    }
    return parent.path(field).asText();
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(file + ": " + what);
  }
}
