package aftercare.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aftercare.Shipped;
import aftercare.rules.Checked;
import aftercare.rules.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped texts against the shipped rule book. */
class ShippedTextsTest {
  private static final RequiredIds REQUIRED = ShippedTexts.requiredBy(Shipped.RULES);

  static Stream<Arguments> sections() {
    return Stream.of(
        Arguments.of("activities", REQUIRED.activities(), "activities: \"%s\" has no text"),
        Arguments.of("symptoms", REQUIRED.symptoms(), "symptoms: \"%s\" has no text"),
        Arguments.of("areas", REQUIRED.areas(), "areas: \"%s\" has no text"),
        Arguments.of("products", REQUIRED.products(), "products: \"%s\" has no text"),
        Arguments.of("ambiguities", REQUIRED.ambiguities(), "ambiguities: \"%s\" has no text"),
        Arguments.of("sources", REQUIRED.sources(), "sources: %s is missing"),
        Arguments.of("overview", REQUIRED.windows(), "overview: %s is missing"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sections")
  void every_entry_of_the_rule_book_has_its_text_and_no_other_has(String section, Set<String> ids) {
    Set<String> written = new HashSet<>();
    shipped().get(section).fieldNames().forEachRemaining(written::add);
    if (section.equals("overview")) {
      written.removeAll(Set.of("fine", "always"));
    }
    assertEquals(ids, written);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sections")
  void an_entry_without_text_is_refused_by_its_name(
      String section, Set<String> ids, String problem) {
    ObjectNode texts = shipped();
    ((ObjectNode) texts.get(section)).remove(ids);
    assertEquals(
        ids.stream().map(id -> "en.json: " + problem.formatted(id)).collect(Collectors.toSet()),
        Set.copyOf(problems(texts, REQUIRED)));
  }

  @Test
  void a_text_without_an_entry_is_refused_by_its_name() {
    ObjectNode texts = shipped();
    JsonNode sauna = texts.at("/activities/sauna");
    ((ObjectNode) texts.get("activities")).set("quidditch", sauna);
    assertEquals(
        List.of("en.json: activities: \"quidditch\" is unknown to the rules"),
        problems(texts, REQUIRED));
  }

  @Test
  void only_what_was_checked_may_be_quoted() {
    Set<String> checked =
        Shipped.RULES.sources().stream()
            .filter(source -> source.checked() != Checked.UNCHECKED)
            .map(Source::id)
            .collect(Collectors.toSet());
    assertEquals(checked, REQUIRED.sources());
  }

  @Test
  void the_shipped_texts_are_read() {
    assertEquals("en", Shipped.TEXTS.language());
  }

  private static List<String> problems(JsonNode texts, RequiredIds ids) {
    byte[] json = texts.toString().getBytes(UTF_8);
    return assertThrows(
            BrokenDataException.class,
            () -> TextsReader.read("en.json", new ByteArrayInputStream(json), ids))
        .problems();
  }

  private static ObjectNode shipped() {
    try (InputStream json = ShippedTextsTest.class.getResourceAsStream("/aftercare/text/en.json")) {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
