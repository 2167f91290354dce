package aftercare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Amazon would refuse or misunderstand, looked for in the files as they are shipped. */
class ShippedModelTest {
  private static final long LARGEST_BYTES = 1_500_000;
  private static final Set<String> BUILT_IN =
      Set.of(
          "AMAZON.HelpIntent",
          "AMAZON.StopIntent",
          "AMAZON.CancelIntent",
          "AMAZON.FallbackIntent",
          "AMAZON.RepeatIntent",
          "AMAZON.YesIntent",
          "AMAZON.NoIntent",
          "AMAZON.NavigateHomeIntent");
  private static final Set<String> BUILT_IN_TYPES =
      Set.of("AMAZON.DATE", "AMAZON.DURATION", "AMAZON.TIME");
  private static final Set<String> NOT_IN_AN_INVOCATION_NAME =
      Set.of(
          ("run start play resume use launch ask open tell load begin enable to from in using with about for that by if and "
                  + "whether alexa amazon echo computer skill app the a an of up at off botox")
              .split(" "));
  private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");

  static Stream<Path> models() throws IOException {
    return Files.list(GenerateInteractionModel.TARGET);
  }

  @Test
  void the_files_are_what_the_source_makes() throws IOException {
    Map<Path, String> made = GenerateInteractionModel.models(GenerateInteractionModel.SOURCE);
    try (Stream<Path> shipped = models()) {
      assertEquals(made.keySet(), Set.copyOf(shipped.map(Path::getFileName).toList()));
    }
    for (Map.Entry<Path, String> model : made.entrySet()) {
      String shipped = Files.readString(GenerateInteractionModel.TARGET.resolve(model.getKey()));
      assertTrue(
          model.getValue().equals(shipped),
          model.getKey() + " is out of date: mvn -q compile exec:java@model");
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_file_is_within_the_limit(Path file) throws IOException {
    assertTrue(Files.size(file) < LARGEST_BYTES, Files.size(file) + " bytes");
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_invocation_name_follows_the_rules(Path file) throws IOException {
    String name = language(file).get("invocationName").textValue();
    assertTrue(name.matches("[a-z]+( [a-z]+)+") && name.length() <= 50, name);
    for (String word : name.split(" ")) {
      assertFalse(NOT_IN_AN_INVOCATION_NAME.contains(word), word);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_built_in_intent_is_there_and_none_but_the_fallback_is_extended(Path file)
      throws IOException {
    Set<String> found = new HashSet<>();
    for (JsonNode intent : language(file).get("intents")) {
      if (intent.get("name").textValue().startsWith("AMAZON.")) {
        found.add(intent.get("name").textValue());
        assertEquals(
            intent.get("name").textValue().equals("AMAZON.FallbackIntent"),
            intent.get("samples").size() > 0,
            intent.get("name").textValue());
      }
    }
    assertEquals(BUILT_IN, found);
  }

  @ParameterizedTest
  @MethodSource("models")
  void no_sample_is_said_twice(Path file) throws IOException {
    Set<String> seen = new HashSet<>();
    for (JsonNode intent : language(file).get("intents")) {
      for (String sample : texts(intent.get("samples"))) {
        assertTrue(seen.add(sample), sample);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_slot_is_declared_and_has_one_type_everywhere(Path file) throws IOException {
    Map<String, String> types = new HashMap<>();
    Set<String> known = new HashSet<>(BUILT_IN_TYPES);
    language(file).get("types").forEach(type -> known.add(type.get("name").textValue()));
    for (JsonNode intent : language(file).get("intents")) {
      Map<String, String> slots = new HashMap<>();
      for (JsonNode slot : intent.path("slots")) {
        slots.put(slot.get("name").textValue(), slot.get("type").textValue());
        assertTrue(known.contains(slot.get("type").textValue()), slot.toString());
      }
      slots.forEach((name, type) -> assertEquals(type, types.computeIfAbsent(name, n -> type)));
      for (String sample : texts(intent.get("samples"))) {
        assertTrue(slots.keySet().containsAll(slotsOf(sample)), sample);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_word_is_short_and_owned_by_one_value(Path file) throws IOException {
    for (JsonNode type : language(file).get("types")) {
      Map<String, String> owners = new HashMap<>();
      for (JsonNode value : type.get("values")) {
        List<String> words = texts(value.get("name").get("synonyms"));
        words.add(value.get("name").get("value").textValue());
        for (String word : words) {
          assertTrue(word.length() <= 140, word);
          String id = value.get("id").textValue();
          assertEquals(id, owners.computeIfAbsent(Vocabulary.heard(word), w -> id), word);
        }
      }
      assertFalse(owners.isEmpty(), type.get("name").textValue());
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_dialog_knows_every_slot_of_its_intents(Path file) throws IOException {
    Map<String, List<String>> slots = new HashMap<>();
    for (JsonNode intent : language(file).get("intents")) {
      slots.put(intent.get("name").textValue(), names(intent.path("slots")));
    }
    JsonNode dialog = root(file).get("dialog").get("intents");
    assertEquals(7, dialog.size());
    for (JsonNode intent : dialog) {
      assertEquals(slots.get(intent.get("name").textValue()), names(intent.get("slots")));
    }
  }

  private static JsonNode root(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile()).get("interactionModel");
  }

  private static JsonNode language(Path file) throws IOException {
    return root(file).get("languageModel");
  }

  private static List<String> texts(JsonNode array) {
    return new ArrayList<>(stream(array).map(JsonNode::textValue).toList());
  }

  private static List<String> names(JsonNode array) {
    return stream(array).map(node -> node.get("name").textValue()).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> slotsOf(String sample) {
    List<String> slots = new ArrayList<>();
    for (Matcher slot = SLOT.matcher(sample); slot.find(); ) {
      slots.add(slot.group(1));
    }
    return slots;
  }
}
