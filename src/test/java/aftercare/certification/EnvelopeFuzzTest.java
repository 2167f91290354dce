package aftercare.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.heard.Reply;
import aftercare.heard.Ssml;
import aftercare.wire.WarmCall;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come as an event: what Alexa sends to this skill is answered, all else refused.
 */
class EnvelopeFuzzTest {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final int LONGEST_SPEECH = 8_000;
  private static final int LARGEST_RESPONSE = 120 * 1024;
  private static final Path PRIMING = Path.of("src/main/resources/aftercare/priming.jsonl");
  private static final Path REQUESTS = Path.of("src/test/resources/requests");

  static Stream<byte[]> requests() throws IOException {
    List<String> requests = Files.readAllLines(PRIMING);
    try (Stream<Path> files = Files.list(REQUESTS)) {
      for (Path file : files.sorted().toList()) {
        requests.add(compact(Files.readString(file)));
      }
    }
    return requests.stream().map(text -> text.replace("{skillId}", Echo.SKILL_ID).getBytes(UTF_8));
  }

  @MethodSource("requests")
  @FuzzTest
  void whatever_comes_is_answered_soundly_or_refused(byte[] event) throws IOException {
    JsonNode asked = strict(event);
    byte[] answer;
    try {
      answer = Echo.answer(event);
    } catch (IllegalArgumentException refusal) {
      assertTrue(refusal.getMessage().matches("Not an Alexa request: .*|Request of another .*"));
      assertTrue(!isAlexas(asked) || !Echo.SKILL_ID.equals(addressee(asked)), asked::toString);
      return;
    }
    if (!WarmCall.is(event)) {
      assertTrue(
          asked.isMissingNode() || Echo.SKILL_ID.equals(addressee(asked)), "another skill's");
      isSound(new Reply(asked, answer, STRICT.readTree(answer)));
    }
  }

  /** What holds of an answer even where the session that came with the request is forged. */
  private static void isSound(Reply reply) {
    assertEquals("1.0", reply.envelope().path("version").asText());
    assertTrue(reply.response().isObject(), reply::toString);
    String reprompt = reply.response().at("/reprompt/outputSpeech/ssml").asText();
    for (String ssml : List.of(reply.ssml(), reprompt)) {
      assertTrue(ssml.isEmpty() || Ssml.isSound(ssml), reply::toString);
      assertTrue(ssml.length() <= LONGEST_SPEECH, reply::toString);
    }
    assertEquals(reply.isOpen(), reply.hasReprompt(), reply::toString);
    assertTrue(reply.bytes().length <= LARGEST_RESPONSE);
    assertTrue(reply.isOpen() || reply.response().path("directives").isEmpty(), reply::toString);
  }

  private static boolean isAlexas(JsonNode asked) {
    return asked.at("/request/type").isTextual();
  }

  private static String addressee(JsonNode asked) {
    JsonNode system = asked.at("/context/System/application/applicationId");
    JsonNode session = asked.at("/session/application/applicationId");
    return (system.isTextual() ? system : session).textValue();
  }

  /** The event as JSON, missing where it is none or could be read in two ways. */
  private static JsonNode strict(byte[] event) {
    try {
      return STRICT.readTree(event);
    } catch (IOException noJson) {
      return MissingNode.getInstance();
    }
  }

  private static String compact(String json) {
    JsonNode tree = strict(json.getBytes(UTF_8));
    return tree.isMissingNode() ? json : tree.toString();
  }
}
