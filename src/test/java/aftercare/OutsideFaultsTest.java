package aftercare;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.heard.Overheard;
import aftercare.heard.Reply;
import aftercare.rules.Oracle;
import aftercare.wire.RandomEnvelopes;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong around the skill: envelopes, clocks and the device's settings. */
class OutsideFaultsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";
  private static final int MEGABYTE = 1_000_000;
  private static final Overheard ENTRY = entry(request -> answer("\"Europe/London\""));

  static Stream<Named<ObjectNode>> recorded() {
    return Stream.of("launch", "sheet-mask-yesterday", "trouble-swallowing", "unknown-request-type")
        .map(name -> Named.of(name, envelope(name)));
  }

  static Stream<Named<ObjectNode>> primed() {
    return resource("/aftercare/priming.jsonl")
        .lines()
        .map(line -> tree(line.replace("{skillId}", SKILL_ID)))
        .map(one -> Named.of(one.at("/request/intent/name").asText("no intent"), one));
  }

  @ParameterizedTest
  @MethodSource({"recorded", "primed"})
  void no_value_of_an_envelope_gone_or_odd_is_thrown_at_lambda(ObjectNode sound) {
    List<BrokenEnvelopes.Broken> all = BrokenEnvelopes.of(sound);
    assertTrue(all.size() > 150, () -> all.size() + " broken envelopes");
    assertEquals(
        List.of(),
        all.stream().filter(OutsideFaultsTest::isWronglyMet).map(Object::toString).toList());
  }

  private static boolean isWronglyMet(BrokenEnvelopes.Broken broken) {
    ObjectNode envelope = broken.envelope();
    boolean answered;
    try {
      ask(ENTRY, envelope);
      answered = true;
    } catch (IllegalArgumentException refused) {
      answered = false;
    }
    return answered != (isOurs(envelope) && envelope.at("/request/type").isTextual());
  }

  /** Whom a request is for, by the context where that says so, else by the session. */
  private static boolean isOurs(ObjectNode envelope) {
    JsonNode asked = envelope.at("/context/System/application/applicationId");
    JsonNode held = envelope.at("/session/application/applicationId");
    return (asked.isTextual() ? asked : held).asText().equals(SKILL_ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "2026-11-22T15:00:00+18:00",
        "2116-02-29T23:59:59Z",
        "9999-12-31T23:59:59Z",
        "+999999999-12-31T23:59:59Z",
        "-999999999-01-01T00:00:00Z",
        "yesterday",
        ""
      })
  void a_clock_far_out_lets_nobody_go_ahead(String timestamp) {
    for (String slot : List.of("when", "ago", "time", "rough", "planDate", "planIn")) {
      ObjectNode envelope = envelope("sheet-mask-yesterday");
      envelope.withObject("/request").put("timestamp", timestamp);
      String value = slot.equals("time") ? "NI" : slot.endsWith("Date") ? "2026-11-23" : "P1D";
      ObjectNode slots = envelope.withObject("/request/intent/slots");
      slots.putObject(slot).put("name", slot).put("value", value);
      Reply reply = ask(ENTRY, envelope);
      assertFalse(reply.attributes().toString().contains("\"CLEAR\""), reply::toString);
    }
  }

  /** Requests may overtake each other: what was said later is then known already. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22T14:59:50Z", "2026-11-20T15:00:00Z", "1999-01-01T00:00:00Z"})
  void a_clock_that_runs_back_within_a_session_is_no_fault(String timestamp) {
    for (String plan :
        List.of("", ",\"planned\":[\"2026-11-22T15:00:00Z\",\"2026-11-22T16:00:00Z\",\"DAY\"]")) {
      for (String asking :
          List.of("TIME", "TIME_OF_DAY", "AREA", "WHICH", "ANYTHING_ELSE", "MORE")) {
        for (Named<ObjectNode> primed : primed().toList()) {
          ObjectNode envelope = primed.getPayload().deepCopy();
          envelope.withObject("/request").put("timestamp", timestamp);
          if (envelope.path("request").path("type").asText().equals("IntentRequest")) {
            envelope.withObject("/session").set("attributes", state(asking, plan));
            Reply reply = ask(ENTRY, envelope);
            assertFalse(reply.speech().startsWith("Sorry"), () -> reply + " <- " + envelope);
          }
        }
      }
    }
  }

  private static JsonNode state(String asking, String plan) {
    String about = asking.equals("WHICH") ? "which_mask" : asking.equals("MORE") ? "2" : "";
    return tree(
        """
        {"state":{"activities":["sheet_mask"],"areas":[],"asking":"%s","about":"%s","told":[],
        "treated":["2026-11-21T15:00:00Z","2026-11-22T15:00:00Z","DAY"]%s,"turn":3,
        "last":{"statement":"Better wait.","question":"What else?","reprompt":"What else?"}}}
        """
            .formatted(asking, about, plan));
  }

  static Stream<Named<ApiClient>> settings() {
    return Stream.of(
        named(
            "gone",
            () -> {
              throw new IllegalStateException("refused");
            }),
        named("no answer", () -> null),
        named("an empty answer", ApiClientResponse::new),
        named("no body", () -> answer(null)),
        named("no zone", () -> answer("\"Middle-earth/Shire\"")),
        named("another sort", () -> answer("{\"zone\":\"Europe/London\"}")),
        named("huge", () -> answer("\"" + "America/".repeat(MEGABYTE / 8) + "\"")),
        named("huge and blank", () -> answer(" ".repeat(MEGABYTE))));
  }

  private static Named<ApiClient> named(String name, Supplier<ApiClientResponse> answer) {
    return Named.of(name, request -> answer.get());
  }

  /** In Pago Pago the 21st ended four hours ago, in Guam it began 49 hours ago. */
  @ParameterizedTest
  @MethodSource("settings")
  void settings_that_fail_leave_the_zone_unknown_and_the_answer_strict(ApiClient client) {
    Reply reply = ask(entry(client), envelope("sheet-mask-yesterday"));
    assertEquals(
        "[4.0,49.0]", reply.attributes().at("/understood/elapsedHours").toString(), reply::speech);
    assertTrue(reply.attributes().path("zone").isMissingNode(), reply::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/request/intent/slots/activity/value",
        "/request/intent/slots/when/value",
        "/request/intent/name",
        "/request/requestId",
        "/session/user/userId",
        "/context/Novel/text"
      })
  void a_megabyte_in_one_place_is_no_fault(String place) {
    ObjectNode envelope = envelope("sheet-mask-yesterday");
    int end = place.lastIndexOf('/');
    envelope
        .withObject(place.substring(0, end))
        .put(place.substring(end + 1), "b&<".repeat(MEGABYTE / 3));
    assertFalse(ask(ENTRY, envelope).speech().isEmpty());
  }

  @Test
  void ten_thousand_slots_are_no_fault() {
    ObjectNode envelope = envelope("sheet-mask-yesterday");
    ObjectNode slots = envelope.withObject("/request/intent/slots");
    for (int i = 0; i < 10_000; i++) {
      slots.putObject("novel" + i).put("name", "novel" + i).put("value", "x");
    }
    assertTrue(ask(ENTRY, envelope).speech().startsWith("Better wait."));
  }

  /** Nobody says so much in a breath, but nothing that Alexa sends may cost the answer. */
  @ParameterizedTest
  @ValueSource(ints = {2, 11, 12, 13, 30, 240})
  void all_activities_in_one_breath_are_no_fault(int count) {
    for (String when : List.of("", "2026-11-20", "2026-11-21", "2026-11-22", "2026-01-01")) {
      ObjectNode envelope = envelope("sheet-mask-yesterday");
      ObjectNode slots = envelope.withObject("/request/intent").putObject("slots");
      slots.putObject("when").put("name", "when").put("value", when);
      ObjectNode activity = slots.putObject("activity").put("name", "activity");
      ArrayNode values = activity.putObject("slotValue").put("type", "List").putArray("values");
      Oracle.ids("activities").stream()
          .filter(id -> !Oracle.kind(id).equals("emergency"))
          .sorted(Comparator.comparing((String id) -> id.length()).reversed())
          .limit(count)
          .forEach(id -> match(values.addObject(), id));
      assertFalse(ENTRY.ask(envelope.toString().getBytes(UTF_8)).speech().isEmpty());
    }
  }

  private static void match(ObjectNode value, String id) {
    ObjectNode one = value.put("type", "Simple").put("value", id.replace('_', ' '));
    ArrayNode authorities = one.putObject("resolutions").putArray("resolutionsPerAuthority");
    ObjectNode matched = authorities.addObject().put("authority", "a");
    matched.putObject("status").put("code", "ER_SUCCESS_MATCH");
    matched.putArray("values").addObject().putObject("value").put("name", id).put("id", id);
  }

  @Test
  void envelopes_at_random_are_answered_or_refused() {
    Overheard anybodys =
        new Overheard(new AftercareStreamHandler(request -> answer("\"Europe/London\""), Map.of()));
    RandomEnvelopes envelopes = new RandomEnvelopes(new Random(20261124));
    int answered = 0;
    for (int i = 0; i < 5_000; i++) {
      answered += anybodys.ask(envelopes.request()).bytes().length > 0 ? 1 : 0;
    }
    assertEquals(5_000, answered);
  }

  /** What the skill itself keeps is never deep; how deep JSON may be is bounded. */
  @ParameterizedTest
  @ValueSource(strings = {"/context/Novel", "/session/attributes", "/request/intent/slots"})
  void what_is_nested_deeply_is_answered_or_refused_and_overflows_no_stack(String place) {
    for (int depth : List.of(10, 500, 990, 5_000, 200_000)) {
      String deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
      ObjectNode envelope = envelope("sheet-mask-yesterday");
      envelope.withObject(place).put("deep", "*");
      String request = envelope.toString().replace("\"*\"", deep);
      if (depth < 900) {
        assertFalse(ENTRY.ask(request.getBytes(UTF_8)).speech().isEmpty());
      } else if (depth > 1_000) {
        assertThrows(IllegalArgumentException.class, () -> ENTRY.ask(request.getBytes(UTF_8)));
      }
    }
  }

  @Test
  void bytes_that_are_no_text_are_refused_and_other_encodings_of_json_are_read() {
    byte[] sound = envelope("launch").toString().getBytes(UTF_8);
    byte[] broken = sound.clone();
    broken[sound.length / 2] = (byte) 0xC0;
    assertThrows(IllegalArgumentException.class, () -> ENTRY.ask(broken));
    byte[] wide = envelope("launch").toString().getBytes(UTF_16LE);
    assertTrue(ENTRY.ask(wide).speech().contains("Welcome"));
  }

  private static Reply ask(Overheard entry, ObjectNode envelope) {
    return entry.ask(envelope.toString().getBytes(UTF_8));
  }

  private static Overheard entry(ApiClient client) {
    return new Overheard(new AftercareStreamHandler(client, Map.of("SKILL_ID", SKILL_ID)));
  }

  private static ApiClientResponse answer(String body) {
    ApiClientResponse response = new ApiClientResponse();
    response.setStatusCode(200);
    response.setBody(body);
    return response;
  }

  private static ObjectNode envelope(String name) {
    return tree(
        resource("/requests/" + name + ".json")
            .replaceAll("amzn1\\.ask\\.skill\\.[0-9a-z-]+", SKILL_ID));
  }

  private static ObjectNode tree(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = OutsideFaultsTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
