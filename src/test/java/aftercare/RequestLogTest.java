package aftercare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.heard.Overheard;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the entry writes to its log, whatever is said to it. */
class RequestLogTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REQUESTS = 300;
  private static final List<String> FIELDS =
      List.of("requestId", "type", "intent", "locale", "verdicts", "milliseconds");
  private static final Set<String> VERDICTS =
      Set.of(
          "EMERGENCY",
          "ASK_CLINICIAN",
          "NOT_YET",
          "NEEDS_TIME",
          "NO_GUIDANCE",
          "CAUTION",
          "GENTLY",
          "CLEAR");

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final RequestStreamHandler entry =
      new Overheard(
          new AftercareStreamHandler(
              request -> zone(),
              Map.of("SKILL_ID", LoggedRequests.SKILL_ID),
              Optional.of(new RequestLog(new PrintStream(written, true, UTF_8)))));

  @Test
  void priming_leaves_no_line() {
    assertEquals("", written.toString(UTF_8));
  }

  @Test
  void three_hundred_odd_requests_leave_a_line_each_with_nothing_said_in_it() throws IOException {
    List<ObjectNode> requests = LoggedRequests.some(REQUESTS);
    for (ObjectNode request : requests) {
      send(request.toString());
    }
    List<String> lines = lines();
    assertEquals(REQUESTS, lines.size());
    Set<String> verdicts = new TreeSet<>();
    for (int i = 0; i < REQUESTS; i++) {
      JsonNode line = JSON.readTree(lines.get(i));
      assertTells(requests.get(i).get("request"), line);
      line.get("verdicts").forEach(kind -> verdicts.add(kind.asText()));
    }
    assertTrue(VERDICTS.containsAll(verdicts), verdicts::toString);
    assertTrue(verdicts.size() >= 5, verdicts::toString);
    for (String secret : LoggedRequests.secrets()) {
      assertFalse(written.toString(UTF_8).contains(secret), secret);
    }
  }

  @Test
  void a_refused_request_leaves_no_line() {
    String foreign = LoggedRequests.some(1).get(0).toString().replace("ask.skill.", "ask.skill.x");
    assertThrows(IllegalArgumentException.class, () -> send(foreign));
    assertThrows(IllegalArgumentException.class, () -> send("not json"));
    assertEquals("", written.toString(UTF_8));
  }

  @Test
  void the_warm_call_is_given_back_untouched_and_leaves_no_line() throws IOException {
    assertEquals("{\"warm\":true}", send("{\"warm\":true}"));
    assertEquals("", written.toString(UTF_8));
  }

  private static void assertTells(JsonNode request, JsonNode line) {
    List<String> fields = new ArrayList<>();
    line.fieldNames().forEachRemaining(fields::add);
    assertEquals(FIELDS, fields);
    assertEquals(request.path("requestId"), line.get("requestId"));
    assertEquals(request.path("type"), line.get("type"));
    assertEquals(request.path("locale"), line.get("locale"));
    assertEquals(request.at("/intent/name").asText(), line.get("intent").asText());
    assertTrue(line.get("milliseconds").isIntegralNumber(), line::toString);
    assertTrue(line.get("milliseconds").asLong() >= 0, line::toString);
  }

  private String send(String request) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    entry.handleRequest(new ByteArrayInputStream(request.getBytes(UTF_8)), answer, null);
    return answer.toString(UTF_8);
  }

  private List<String> lines() {
    return written.toString(UTF_8).lines().toList();
  }

  private static ApiClientResponse zone() {
    ApiClientResponse response = new ApiClientResponse();
    response.setStatusCode(200);
    response.setBody("\"America/New_York\"");
    return response;
  }
}
