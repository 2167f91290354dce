package aftercare.simulator.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {
  private static final String SOUND =
      """
      {"interactionModel":{"languageModel":{"invocationName":"gentle aftercare","intents":[
        {"name":"CanIIntent","slots":[{"name":"activity","type":"Activity","multipleValues":{"enabled":true}}],"samples":["can i {activity}"]},
        {"name":"AMAZON.StopIntent","samples":[]}],
        "types":[{"name":"Activity","values":[{"id":"run","name":{"value":"running","synonyms":["go for a run"]}}]}]},
       "dialog":{"intents":[{"name":"CanIIntent"}]}}}
      """;

  @TempDir private Path folder;

  @Test
  void a_sound_model_is_read_whole() throws IOException {
    InteractionModel model = read(SOUND);
    assertEquals("gentle aftercare", model.invocationName());
    assertTrue(model.intent("CanIIntent").dialog());
    assertTrue(model.intent("CanIIntent").slot("activity").orElseThrow().multiple());
    assertEquals(2, model.types().get("Activity").phrases().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"invocationName\":\"gentle aftercare\", | | languageModel has no \"invocationName\"",
        "can i {activity} | can i {thing} | uses slot thing, which the intent does not have",
        "\"type\":\"Activity\" | \"type\":\"Aktivity\" | has type Aktivity",
        "\"type\":\"Activity\" | \"type\":\"AMAZON.Color\" | has type AMAZON.Color",
        "can i {activity} | ... | an empty sample in CanIIntent",
        "[\"can i {activity}\"] | [7] | is no text",
        "[\"can i {activity}\"] | [] | no intent has a sample",
        "AMAZON.StopIntent | CanIIntent | intent CanIIntent stands twice",
        "\"values\":[{ | \"values\":[],\"other\":[{ | slot type Activity has no value",
        "[\"go for a run\"] | [\"?\"] | has an empty name or synonym",
        "{\"intents\":[{\"name\":\"CanIIntent\"}]} | {\"intents\":[{\"name\":\"NoIntent\"}]} | dialog names intents that do not exist: [NoIntent]",
        "\"languageModel\" | \"model\" | interactionModel has no object \"languageModel\"",
        "{\"interactionModel\" | {interactionModel | not JSON"
      })
  void what_is_wrong_is_named_with_the_file(String what, String instead, String message) {
    String broken = SOUND.replace(what, instead == null ? "" : instead);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> read(broken));
    assertTrue(
        refused.getMessage().contains(message) && refused.getMessage().contains("model.json"),
        refused::getMessage);
  }

  @Test
  void a_slot_has_one_type_in_all_intents() {
    String two =
        SOUND.replace(
            "{\"name\":\"AMAZON.StopIntent\"",
            "{\"name\":\"B\",\"slots\":[{\"name\":\"activity\",\"type\":\"AMAZON.DATE\"}]},{\"name\":\"AMAZON.StopIntent\"");
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> read(two))
            .getMessage()
            .contains("slot activity differs between intents"));
  }

  @Test
  void a_value_longer_than_140_characters_is_refused() {
    String longer = SOUND.replace("go for a run", "go ".repeat(60));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> read(longer))
            .getMessage()
            .contains("longer than 140 characters"));
  }

  @Test
  void a_missing_file_is_named() {
    Path none = folder.resolve("none.json");
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> ModelReader.read(none))
            .getMessage()
            .contains("none.json"));
  }

  private InteractionModel read(String json) throws IOException {
    return ModelReader.read(Files.writeString(folder.resolve("model.json"), json));
  }
}
