package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntentNameTest {

  static Stream<Path> models() throws IOException {
    return Files.list(Path.of("skill-package", "interactionModels", "custom"));
  }

  @Test
  void there_are_five_models() throws IOException {
    assertEquals(
        Set.of("en-US.json", "en-GB.json", "en-AU.json", "en-CA.json", "en-IN.json"),
        models().map(path -> path.getFileName().toString()).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_skill_knows_exactly_the_intents_and_slots_of_the_model(Path model) throws IOException {
    JsonNode intents = read(model).at("/interactionModel/languageModel/intents");
    assertEquals(slots(Arrays.stream(IntentName.values())), slots(intents));
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_intent_with_an_elicited_slot_is_in_the_dialog(Path model) throws IOException {
    JsonNode dialog = read(model).at("/interactionModel/dialog/intents");
    Stream<IntentName> elicited =
        Stream.of(
            IntentName.CAN_I,
            IntentName.WHEN_CAN_I,
            IntentName.WHAT_TO_AVOID,
            IntentName.SYMPTOMS,
            IntentName.TREATMENT_TIME,
            IntentName.BEFORE_TREATMENT,
            IntentName.OTHER_TREATMENT);
    assertEquals(slots(elicited), slots(dialog));
  }

  @Test
  void a_name_is_found_and_one_of_a_newer_model_is_not() {
    for (IntentName intent : IntentName.values()) {
      assertEquals(Optional.of(intent), IntentName.of(intent.id()));
    }
    assertEquals(Optional.empty(), IntentName.of("OrderPizzaIntent"));
    assertEquals(Optional.empty(), IntentName.of(null));
  }

  private static Map<String, Set<String>> slots(Stream<IntentName> intents) {
    Map<String, Set<String>> slots = new TreeMap<>();
    intents.forEach(intent -> slots.put(intent.id(), new TreeSet<>(intent.slots())));
    return slots;
  }

  private static Map<String, Set<String>> slots(JsonNode intents) {
    Map<String, Set<String>> slots = new TreeMap<>();
    for (JsonNode intent : intents) {
      Set<String> names = new TreeSet<>();
      intent.path("slots").forEach(slot -> names.add(slot.get("name").textValue()));
      slots.put(intent.get("name").textValue(), names);
    }
    return slots;
  }

  private static JsonNode read(Path model) throws IOException {
    return new ObjectMapper().readTree(model.toFile());
  }
}
