package aftercare.heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant, broken by an answer that is sound but for one thing. */
class InvariantTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode FILE = read();

  static Stream<Named<JsonNode>> broken() {
    return StreamSupport.stream(FILE.path("broken").spliterator(), false)
        .map(row -> Named.of(row.path("by").asText(), row));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void an_answer_that_is_wrong_in_one_thing_is_found_out(JsonNode row) {
    ObjectNode exchange = FILE.path("sound").deepCopy();
    row.path("put").properties().forEach(put -> put(exchange, put));
    assertEquals(names(row), Overheard.broken(reply(exchange)).stream().map(Enum::name).toList());
  }

  @Test
  void a_sound_answer_breaks_nothing() {
    assertEquals(List.of(), Overheard.broken(reply(FILE.path("sound"))));
  }

  @Test
  void silence_breaks_nothing() {
    ObjectNode exchange = FILE.path("sound").deepCopy();
    exchange.withObject("/answer").putObject("response");
    exchange.withObject("/answer").putObject("sessionAttributes");
    assertEquals(List.of(), Overheard.broken(reply(exchange)));
  }

  @Test
  void every_invariant_has_an_answer_that_breaks_it() {
    Set<Invariant> known =
        broken()
            .flatMap(row -> names(row.getPayload()).stream())
            .map(Invariant::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Invariant.class)));
    assertEquals(EnumSet.allOf(Invariant.class), known);
  }

  @Test
  void who_overhears_a_broken_answer_says_so() {
    Overheard entry =
        new Overheard(
            (in, out, context) -> out.write("{\"response\":7}".getBytes(StandardCharsets.UTF_8)));
    assertThrows(
        AssertionError.class,
        () ->
            entry.handleRequest(
                new ByteArrayInputStream(new byte[] {'{', '}'}),
                OutputStream.nullOutputStream(),
                null));
  }

  private static List<String> names(JsonNode row) {
    return StreamSupport.stream(row.path("breaks").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  /** A value in its place, null for none, and "*8001" for a text of so many characters. */
  private static void put(ObjectNode exchange, Map.Entry<String, JsonNode> put) {
    JsonPointer place = JsonPointer.compile(put.getKey());
    ObjectNode parent = (ObjectNode) exchange.at(place.head());
    String name = place.last().getMatchingProperty();
    JsonNode value = put.getValue();
    if (value.isNull()) {
      parent.remove(name);
    } else {
      parent.set(name, value.asText().startsWith("*") ? text(put.getKey(), value) : value);
    }
  }

  private static TextNode text(String place, JsonNode length) {
    String text = "a".repeat(Integer.parseInt(length.asText().substring(1)));
    return TextNode.valueOf(
        place.endsWith("ssml")
            ? "<speak>" + text.substring(16) + "?</speak>"
            : text + Messages.text("card.disclaimer"));
  }

  private static Reply reply(JsonNode exchange) {
    return Reply.of(bytes(exchange.path("asked")), bytes(exchange.path("answer")));
  }

  private static byte[] bytes(JsonNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode read() {
    try (InputStream in = InvariantTest.class.getResourceAsStream("/heard/broken.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
