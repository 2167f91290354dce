package aftercare.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.speech.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextsReaderTest {

  private static final RequiredIds IDS =
      new RequiredIds(
          Set.of("sheet_mask", "cleansing"),
          Set.of("double_vision", "something_wrong"),
          Set.of("forehead", "unknown"),
          Set.of("botox", "filler"),
          Set.of("which_mask"),
          Set.of("seed"),
          Set.of("first_day"));
  private static final String SOUND = resource("/texts/sound.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(resource("/aftercare/text/text.schema.json"));

  @Test
  void a_sound_file_is_read_whole() {
    Texts texts = read(SOUND);
    assertEquals("en", texts.language());
    assertEquals("1.0", texts.version());
    assertEquals("use a sheet mask", texts.activity("sheet_mask").doing());
    assertTrue(texts.activity("sheet_mask").plural());
    assertFalse(texts.activity("cleansing").plural());
    assertEquals("{call}, and do not drive.", texts.symptom("double_vision").brief());
    assertEquals(Optional.empty(), texts.symptom("double_vision").escalateAsk());
    assertEquals(Optional.of("Do you feel weak?"), texts.symptom("something_wrong").escalateAsk());
    assertEquals(List.of("Heavy brows are common."), texts.area("forehead").warnings());
    assertEquals(Optional.of("Please ask your clinic."), texts.product("filler").say());
    assertEquals("mask", texts.ambiguity("which_mask").phrase());
    assertEquals("For the first day, leave saunas.", texts.overview().windows().get("first_day"));
    assertEquals(Optional.of("an article on face masks"), texts.source("seed"));
    assertEquals(Optional.of("NHS 111"), texts.locale("en-GB").orElseThrow().urgentAdvice());
  }

  @Test
  void a_sound_file_and_the_shipped_one_fit_the_schema() {
    assertEquals(List.of(), SCHEMA.validate(SOUND, InputFormat.JSON));
    assertEquals(List.of(), SCHEMA.validate(resource("/aftercare/text/en.json"), InputFormat.JSON));
  }

  @Test
  void texts_of_exactly_the_longest_length_fit_reader_and_schema() {
    String longest =
        SOUND
            .replace(
                "Pat on a light moisturiser instead.",
                "One two three four five six seven eight nine ten eleven twelve.")
            .replace("it presses on the skin\"", "a b c d e f g h i j k l\"")
            .replace("wash your face", "wash your face very gently");
    assertNotEquals(SOUND, longest);
    assertEquals("wash your face very gently", read(longest).activity("cleansing").doing());
    assertEquals(List.of(), SCHEMA.validate(longest, InputFormat.JSON));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void a_broken_twin_is_refused(String name, String broken, String problem) {
    BrokenDataException refusal = assertThrows(BrokenDataException.class, () -> read(broken), name);
    assertTrue(
        refusal.problems().stream().anyMatch(it -> it.startsWith("twin.json: " + problem)),
        () -> "expected \"" + problem + "\" among " + refusal.problems());
    assertTrue(refusal.getMessage().contains("twin.json: " + problem), refusal::getMessage);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void the_schema_sees_what_a_schema_can_see(
      String name, String broken, String problem, boolean visible) {
    assertEquals(visible, !fitsSchema(broken), name);
  }

  @Test
  void all_problems_are_told_at_once() {
    String broken =
        SOUND.replace("Lay it on softly.\"", "!\"").replace("Is that a skincare mask?", "");
    BrokenDataException refusal = assertThrows(BrokenDataException.class, () -> read(broken));
    assertTrue(refusal.problems().contains("twin.json: ambiguity \"which_mask\": ask is blank"));
    assertTrue(
        refusal.problems().contains("twin.json: activity \"sheet_mask\": gently is no sentence"));
  }

  static Stream<Arguments> broken() throws IOException {
    JsonNode rows = new ObjectMapper().readTree(resource("/texts/broken.json"));
    return StreamSupport.stream(rows.spliterator(), false).map(TextsReaderTest::twin);
  }

  private static Arguments twin(JsonNode row) {
    String broken = SOUND.replace(row.get("old").asText(), row.get("new").asText());
    assertNotEquals(SOUND, broken, row.get("name").asText());
    return Arguments.of(
        row.get("name").asText(),
        broken,
        row.get("problem").asText(),
        row.get("schema").asBoolean());
  }

  private static boolean fitsSchema(String json) {
    try {
      return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    } catch (UncheckedIOException noJson) {
      return false;
    }
  }

  private static Texts read(String json) {
    return TextsReader.read("twin.json", new ByteArrayInputStream(json.getBytes(UTF_8)), IDS);
  }

  private static String resource(String path) {
    try (InputStream in = TextsReaderTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
