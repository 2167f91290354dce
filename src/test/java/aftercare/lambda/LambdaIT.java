package aftercare.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.lambda.RuntimeApiServer.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LambdaIT {
  private static final String HANDLER = "aftercare.start.PackedStreamHandler";
  private static final Map<String, String> SETTINGS =
      Map.of(
          "SKILL_ID", "amzn1.ask.skill.1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d",
          "CLINIC_NAME", "Example Clinic",
          "CLINIC_PHONE", "+1 555 0100");

  /** Lambda gives a function ten seconds to start. */
  private static final Duration START = Duration.ofSeconds(10);

  /** What the requests carry and no log may: people, devices, tokens and what was said. */
  private static final List<String> PRIVATE =
      List.of("private-", "sheet mask", "sheet_mask", "swallow", "botox", "2026-11-21");

  @TempDir static Path folder;
  private static RuntimeApiServer api;
  private static LambdaProcess function;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path root = Files.createDirectory(folder.resolve("task"));
    LambdaZip.unpack(root);
    api = new RuntimeApiServer();
    function = LambdaProcess.start(root, HANDLER, api.address(), SETTINGS);
    assertTrue(api.isReady(START), () -> "not started; it printed: " + printed());
  }

  @AfterAll
  static void stop() {
    function.close();
    api.close();
  }

  @Test
  void a_launch_is_welcomed_and_waits_for_a_question() throws Exception {
    JsonNode response = answer("launch.json").path("response");
    assertFalse(speech(response).isBlank());
    assertFalse(response.path("reprompt").path("outputSpeech").path("ssml").asText().isBlank());
    assertFalse(response.path("shouldEndSession").asBoolean(true));
  }

  @Test
  void a_sheet_mask_the_day_after_had_better_wait() throws Exception {
    JsonNode answer = answer("sheet-mask-yesterday.json");
    JsonNode response = answer.path("response");
    assertTrue(speech(response).startsWith("Better wait"), speech(response));
    assertTrue(speech(response).contains("24"), speech(response));
    assertEquals("Standard", response.path("card").path("type").asText());
    assertTrue(
        response.path("card").path("title").asText().toLowerCase(Locale.ROOT).contains("mask"),
        response.path("card").toString());
    JsonNode verdict = answer.path("sessionAttributes").path("verdicts").path(0);
    assertEquals("sheet_mask", verdict.path("activity").asText());
    assertEquals("NOT_YET", verdict.path("verdict").asText());
  }

  @Test
  void trouble_swallowing_is_an_emergency() throws Exception {
    JsonNode answer = answer("trouble-swallowing.json");
    assertTrue(speech(answer.path("response")).contains("911"), answer.toString());
    assertEquals(
        "trouble_swallowing",
        answer.path("sessionAttributes").path("understood").path("symptoms").path(0).asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-json.txt", "empty-object.json"})
  void what_is_no_request_of_alexas_is_refused(String request) throws Exception {
    Outcome outcome = api.invoke(request(request));
    assertInstanceOf(Outcome.Failed.class, outcome, text(outcome));
    assertNothingPrivate(text(outcome));
    goesOn();
  }

  @Test
  void a_request_of_a_kind_yet_to_come_is_answered_without_a_word() throws Exception {
    JsonNode answer = answer("unknown-request-type.json");
    assertTrue(answer.path("response").isObject(), answer.toString());
    assertEquals("", speech(answer.path("response")));
    assertFalse(answer.toString().contains("PRIVATE-"), answer.toString());
    goesOn();
  }

  @Test
  void another_skills_request_is_refused() throws Exception {
    Outcome outcome = api.invoke(request("foreign-skill.json"));
    assertInstanceOf(Outcome.Failed.class, outcome, text(outcome));
    assertNothingPrivate(text(outcome));
    goesOn();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "launch.json",
        "sheet-mask-yesterday.json",
        "trouble-swallowing.json",
        "not-json.txt",
        "empty-object.json",
        "unknown-request-type.json",
        "foreign-skill.json",
      })
  void nothing_private_is_printed(String request) throws Exception {
    api.invoke(request(request));
    goesOn();
    assertNothingPrivate(function.printed());
  }

  @Test
  void a_setting_that_cannot_be_said_stops_the_start_and_is_named() throws Exception {
    Path root = Files.createDirectory(folder.resolve("refused"));
    LambdaZip.unpack(root);
    try (RuntimeApiServer other = new RuntimeApiServer();
        LambdaProcess refused =
            LambdaProcess.start(
                root, HANDLER, other.address(), Map.of("CLINIC_PHONE", "call us"))) {
      assertFalse(other.isReady(START));
      String printed = refused.printed();
      assertTrue(printed.contains("CLINIC_PHONE is "), printed);
      assertTrue(printed.contains("aftercare.BrokenSettingException"), printed);
      assertFalse(printed.contains("InvocationTargetException"), printed);
    }
  }

  private static void goesOn() throws Exception {
    assertTrue(function.isAlive());
    assertFalse(speech(answer("launch.json").path("response")).isBlank());
  }

  private static JsonNode answer(String request) throws Exception {
    Outcome outcome = api.invoke(request(request));
    Outcome.Answered answered =
        assertInstanceOf(Outcome.Answered.class, outcome, () -> text(outcome) + printed());
    return new ObjectMapper().readTree(answered.body());
  }

  /** The speech without its markup. */
  private static String speech(JsonNode response) {
    String ssml = response.path("outputSpeech").path("ssml").asText();
    return ssml.replaceAll("<[^>]*>", "").strip();
  }

  private static void assertNothingPrivate(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    assertEquals(List.of(), PRIVATE.stream().filter(lower::contains).toList(), text);
  }

  private static String text(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed
        ? failed.type() + " " + failed.report()
        : new String(((Outcome.Answered) outcome).body(), StandardCharsets.UTF_8);
  }

  private static String printed() {
    try {
      return function.printed();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static byte[] request(String name) throws IOException {
    try (InputStream in = LambdaIT.class.getResourceAsStream("/requests/" + name)) {
      return in.readAllBytes();
    }
  }
}
