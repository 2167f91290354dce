package aftercare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.heard.Overheard;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entry from bytes to bytes. */
class AftercareStreamHandlerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";
  private static final AtomicInteger ASKED = new AtomicInteger();
  private static final RequestStreamHandler ENTRY = entry(Map.of("SKILL_ID", SKILL_ID));
  private static final RequestStreamHandler ANYBODYS = entry(Map.of());

  @Test
  void priming_asks_no_network() {
    int before = ASKED.get();
    entry(Map.of("SKILL_ID", SKILL_ID));
    assertEquals(before, ASKED.get());
  }

  static Stream<String> primingRequests() throws IOException {
    return resource("/aftercare/priming.jsonl").lines();
  }

  @ParameterizedTest
  @MethodSource("primingRequests")
  void every_priming_request_is_answered(String request) throws IOException {
    JsonNode answer = ask(ENTRY, request.replace("{skillId}", SKILL_ID));
    assertFalse(speech(answer).contains("Sorry"), speech(answer));
    String type = JSON.readTree(request).at("/request/type").asText();
    switch (type) {
      case "SessionEndedRequest" -> assertEquals(JSON.createObjectNode(), answer.get("response"));
      case "CanFulfillIntentRequest" ->
          assertTrue(answer.at("/response/canFulfillIntent").isObject(), answer::toString);
      default -> assertFalse(speech(answer).isEmpty(), answer::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t\n", " " + SKILL_ID + "\n"})
  void blanks_around_the_skill_id_are_no_part_of_it(String id) throws IOException {
    assertTrue(speech(ask(entry(Map.of("SKILL_ID", id)), envelope("launch"))).contains("Welcome"));
  }

  @Test
  void another_skills_request_is_refused() throws IOException {
    String foreign = resource("/requests/foreign-skill.json");
    assertEquals(
        "Request of another skill than SKILL_ID names",
        assertThrows(IllegalArgumentException.class, () -> ask(ENTRY, foreign)).getMessage());
    assertFalse(speech(ask(ANYBODYS, foreign)).isEmpty());
  }

  @Test
  void a_request_of_an_unknown_type_is_met_with_silence_and_its_session_kept() throws IOException {
    ObjectNode request = (ObjectNode) JSON.readTree(envelope("unknown-request-type"));
    ((ObjectNode) request.get("session")).putObject("attributes").put("zone", "America/New_York");
    JsonNode answer = ask(ENTRY, request.toString());
    assertEquals(JSON.createObjectNode(), answer.get("response"));
    assertEquals("America/New_York", answer.at("/sessionAttributes/zone").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ~~ | Not an Alexa request: request.type is missing
          not json | Not an Alexa request: not JSON
          {"unfinished": | Not an Alexa request: not JSON
          {} | Not an Alexa request: request.type is missing
          [] | Not an Alexa request: request.type is missing
          null | Not an Alexa request: request.type is missing
          {"request":null} | Not an Alexa request: request.type is missing
          {"request":{"type":7}} | Not an Alexa request: request.type is missing
          """)
  void garbage_is_refused_by_what_is_wrong(String garbage, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> ask(ANYBODYS, garbage)).getMessage());
  }

  @Test
  void garbage_that_claims_no_skill_is_refused_as_anothers() {
    assertThrows(IllegalArgumentException.class, () -> ask(ENTRY, "{}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-NZ", "de-DE", "", "xx"})
  void an_unknown_locale_hears_english_and_its_local_emergency_number(String locale)
      throws IOException {
    ObjectNode request = (ObjectNode) JSON.readTree(envelope("trouble-swallowing"));
    ((ObjectNode) request.get("request")).put("locale", locale);
    assertTrue(
        speech(ask(ENTRY, request.toString()))
            .startsWith("<speak>Call your local emergency number now"));
  }

  @Test
  void no_locale_is_an_unknown_one() throws IOException {
    ObjectNode request = (ObjectNode) JSON.readTree(envelope("trouble-swallowing"));
    ((ObjectNode) request.get("request")).remove("locale");
    assertTrue(speech(ask(ENTRY, request.toString())).contains("your local emergency number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/request/timestamp",
        "/context/System/device",
        "/context/System/apiEndpoint",
        "/context/System/user",
        "/session",
        "/session/user",
        "/session/attributes",
        "/session/application",
        "/session/sessionId",
        "/version",
        "/request/requestId",
        "/request/dialogState",
        "/request/intent/slots",
        "/request/intent/confirmationStatus",
      })
  void a_missing_part_is_no_silence(String part) throws IOException {
    JsonNode request = JSON.readTree(envelope("sheet-mask-yesterday"));
    int end = part.lastIndexOf('/');
    JsonNode parent = request.at(part.substring(0, end));
    if (parent instanceof ObjectNode object) {
      object.remove(part.substring(end + 1));
    }
    assertFalse(speech(ask(ANYBODYS, request.toString())).isEmpty(), part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"context", "System"})
  void a_request_without_its_context_is_met_with_silence(String part) throws IOException {
    ObjectNode request = (ObjectNode) JSON.readTree(envelope("launch"));
    request.withObject("/context").remove(part);
    request.remove(part);
    assertEquals(JSON.createObjectNode(), ask(ANYBODYS, request.toString()).get("response"));
  }

  @Test
  void an_intent_of_a_newer_model_is_not_understood() throws IOException {
    String request =
        resource("/aftercare/priming.jsonl")
            .lines()
            .filter(line -> line.contains("ForgetMeIntent"))
            .findFirst()
            .orElseThrow()
            .replace("ForgetMeIntent", "OrderPizzaIntent");
    assertTrue(speech(ask(ANYBODYS, request)).contains("I can only help with aftercare"));
  }

  @Test
  void the_end_of_a_session_is_taken_in_silence() throws IOException {
    ObjectNode request = (ObjectNode) JSON.readTree(envelope("launch"));
    ((ObjectNode) request.get("request"))
        .put("type", "SessionEndedRequest")
        .put("reason", "USER_INITIATED");
    ((ObjectNode) request.get("session")).putObject("attributes").put("zone", "America/New_York");
    JsonNode answer = ask(ENTRY, request.toString());
    assertEquals("", speech(answer));
    assertFalse(answer.at("/sessionAttributes").has("zone"), answer::toString);
  }

  @Test
  void the_zone_is_asked_for_only_when_a_time_is_told_and_then_kept() throws IOException {
    int before = ASKED.get();
    ask(ENTRY, envelope("launch"));
    assertEquals(before, ASKED.get());
    ObjectNode request = (ObjectNode) JSON.readTree(envelope("sheet-mask-yesterday"));
    JsonNode attributes = ask(ENTRY, request.toString()).get("sessionAttributes");
    assertEquals(before + 1, ASKED.get());
    ((ObjectNode) request.get("session")).set("attributes", attributes);
    ask(ENTRY, request.toString());
    assertEquals(before + 1, ASKED.get());
  }

  @Test
  void words_said_back_are_no_markup() throws IOException {
    ObjectNode request = (ObjectNode) JSON.readTree(envelope("sheet-mask-yesterday"));
    ObjectNode slots = (ObjectNode) request.at("/request/intent/slots");
    slots.putObject("activity").put("name", "activity").put("value", "rock & <roll/>");
    assertTrue(speech(ask(ENTRY, request.toString())).contains("on rock &amp; &lt;roll/&gt;, so"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"state\":{\"activities\":[\"quidditch\"],\"areas\":[],\"asking\":\"TIME\",\"about\":\"\",\"told\":[],\"turn\":1}}",
        "{\"state\":{\"activities\":[],\"areas\":[],\"asking\":\"RED_FLAGS\",\"about\":\"x\",\"told\":[],\"turn\":1}}",
        "{\"state\":{\"activities\":[],\"areas\":[],\"asking\":\"MORE\",\"about\":\"x\",\"told\":[],\"turn\":1}}",
        "{\"state\":{\"activities\":[],\"areas\":[\"x\"],\"asking\":\"WHICH\",\"about\":\"x\",\"told\":[],\"turn\":1}}",
        "{\"state\":7,\"zone\":8}",
        "{}",
      })
  void a_session_that_cannot_be_is_answered_all_the_same(String attributes) throws IOException {
    for (String line : primingRequests().toList()) {
      ObjectNode request = (ObjectNode) JSON.readTree(line.replace("{skillId}", SKILL_ID));
      ((ObjectNode) request.get("session")).set("attributes", JSON.readTree(attributes));
      String type = request.at("/request/type").asText();
      boolean spoken = type.equals("IntentRequest") || type.equals("LaunchRequest");
      assertEquals(spoken, !speech(ask(ENTRY, request.toString())).isEmpty(), line);
    }
  }

  private static RequestStreamHandler entry(Map<String, String> environment) {
    return new Overheard(new AftercareStreamHandler(settings(), environment));
  }

  private static JsonNode ask(RequestStreamHandler entry, String request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    entry.handleRequest(new ByteArrayInputStream(request.getBytes(UTF_8)), out, null);
    return JSON.readTree(out.toByteArray());
  }

  private static String speech(JsonNode answer) {
    return answer.at("/response/outputSpeech/ssml").asText();
  }

  /** A recorded request, claiming to be for the skill under test. */
  private static String envelope(String name) throws IOException {
    return resource("/requests/" + name + ".json")
        .replaceAll("amzn1\\.ask\\.skill\\.[0-9a-z-]+", SKILL_ID);
  }

  private static ApiClient settings() {
    return request -> {
      ASKED.incrementAndGet();
      ApiClientResponse response = new ApiClientResponse();
      response.setStatusCode(200);
      response.setBody("\"America/New_York\"");
      return response;
    };
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = AftercareStreamHandlerTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
