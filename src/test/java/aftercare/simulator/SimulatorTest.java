package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatorTest {
  private static final String GOOD =
      "{\"id\":\"a\",\"locale\":\"en-US\",\"zone\":\"America/New_York\",\"now\":\"2026-11-22T10:00:00\",\"turns\":[\"can i drink wine and swim\",\"why\"]}";
  private static final String ANSWER =
      """
      {"version":"1.0","sessionAttributes":{"understood":{"activities":["alcohol"]},"verdicts":[{"activity":"alcohol","verdict":"NOT_YET"}]},
       "response":{"outputSpeech":{"type":"SSML","ssml":"<speak>Salt &amp; pepper<break time=\\"1s\\"/>, caf\u00e9.</speak>"},
        "reprompt":{"outputSpeech":{"type":"SSML","ssml":"<speak>Well?</speak>"}},
        "card":{"type":"Standard","title":"T","text":"one\\ntwo"},"shouldEndSession":false}}
      """;

  private final Desk desk = new Desk().answering(ANSWER);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream error = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @Test
  void a_batch_line_tells_what_was_understood_heard_and_shown() throws IOException {
    assertEquals(0, run(GOOD, "--batch", "-"));
    JsonNode turn = line(0).path("turns").path(0);
    assertEquals("CanIIntent", turn.path("intent").asText());
    assertEquals("exact", turn.path("match").asText());
    assertEquals(
        "[{\"value\":\"drink wine\",\"id\":\"alcohol\"},{\"value\":\"swim\",\"id\":\"swim\"}]",
        turn.at("/slots/activity").toString());
    assertEquals("Salt & pepper, caf\u00e9.", turn.path("speech").asText());
    assertTrue(turn.path("ssml").asText().startsWith("<speak>Salt &amp;"));
    assertEquals("Well?", turn.path("reprompt").asText());
    assertEquals("{\"title\":\"T\",\"text\":\"one\\ntwo\"}", turn.path("card").toString());
    assertEquals("false", turn.path("ended").toString());
    assertEquals("alcohol", turn.at("/understood/activities/0").asText());
    assertEquals("NOT_YET", turn.at("/verdicts/0/verdict").asText());
    assertEquals("Standard", turn.at("/response/response/card/type").asText());
    assertEquals(2, line(0).path("turns").size());
  }

  @Test
  void what_the_skill_leaves_out_is_null() throws IOException {
    desk.answering("{\"response\":{\"shouldEndSession\":true}}");
    run(GOOD, "--batch", "-");
    JsonNode turn = line(0).path("turns").path(0);
    assertEquals(
        "null null null [] \"\"",
        turn.path("reprompt")
            + " "
            + turn.path("card")
            + " "
            + turn.path("understood")
            + " "
            + turn.path("verdicts")
            + " "
            + turn.path("speech"));
  }

  @Test
  void order_is_kept_past_broken_lines() throws IOException {
    run(GOOD + "\nnonsense\n\n" + GOOD.replace("\"a\"", "7"), "--batch", "-");
    assertEquals("a", line(0).path("id").asText());
    assertTrue(line(1).path("id").isNull() && line(1).has("error"));
    assertEquals(7, line(2).path("id").asInt());
    assertEquals(3, lines().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"a\"} | \"a\" | \"turns\" is not a list",
        "{\"id\":\"a\",\"turns\":[]} | \"a\" | \"turns\" is not a list",
        "{\"id\":\"a\",\"turns\":[1]} | \"a\" | not text",
        "{\"id\":\"a\",\"turns\":[\" \"]} | \"a\" | blank",
        "{\"id\":\"a\",\"turns\":[\"...\"]} | \"a\" | nothing is said",
        "{\"id\":\"a\",\"turns\":[\"why\"],\"zone\":\"Mars\"} | \"a\" | no time zone",
        "{\"id\":\"a\",\"turns\":[\"why\"],\"now\":\"noon\"} | \"a\" | neither a local time",
        "{\"id\":\"a\",\"turns\":[\"why\"],\"now\":\"+999999999-12-31T23:59:59\"} | \"a\" | not within 1970 to 2999",
        "{\"id\":\"a\",\"turns\":[\"why\"],\"now\":\"1969-12-31T10:00:00\"} | \"a\" | not within 1970 to 2999",
        "{\"id\":\"a\",\"turns\":[\"why\"],\"now\":5} | \"a\" | \"now\" is not text",
        "{\"id\":\"a\",\"turns\":[\"why\"],\"locale\":\"xx-XX\"} | \"a\" | has no interaction model",
        "{\"id\":\"a\",\"turns\":[\"why\"],\"locale\":\"../x\"} | \"a\" | has no interaction model",
        "{\"turns\":[\"why\"]} | null | \"id\" is missing",
        "{\"id\":{},\"turns\":[\"why\"]} | null | \"id\" is missing",
        "[] | null | no JSON object"
      })
  void odd_fields_get_an_error_that_names_them(String line, String id, String message)
      throws IOException {
    run(line, "--batch", "-");
    assertEquals(id, line(0).path("id").toString());
    assertTrue(line(0).path("error").asText().contains(message), () -> lines().toString());
  }

  @Test
  void a_skill_that_fails_is_an_error_of_its_turn() throws IOException {
    desk.answering("");
    run(GOOD, "--batch", "-");
    assertTrue(line(0).at("/turns/1/error").asText().contains("the skill is broken"));
  }

  @Test
  void the_same_batch_gives_the_same_bytes() {
    run(GOOD + "\n" + GOOD, "--batch", "-");
    String first = out.toString(StandardCharsets.UTF_8);
    out.reset();
    run(GOOD + "\n" + GOOD, "--batch", "-");
    assertEquals(first, out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_batch_is_read_from_a_file() throws IOException {
    Path file = Files.writeString(folder.resolve("in.jsonl"), GOOD);
    assertEquals(0, run("", "--batch", file.toString()));
    assertEquals("a", line(0).path("id").asText());
    assertEquals(2, run("", "--batch", folder.resolve("none").toString()));
  }

  @Test
  void the_console_shows_speech_card_and_who_speaks_next() {
    assertEquals(
        0,
        run("can i swim\n\n...\n", "--now", "2026-11-22T10:00:00", "--zone", "America/New_York"));
    String shown = out.toString(StandardCharsets.UTF_8);
    for (String part :
        List.of(
            "Alexa: Salt & pepper, caf\u00e9.",
            "Card:  T",
            "two",
            "(Alexa is listening)",
            "nothing is said")) {
      assertTrue(shown.contains(part), shown);
    }
    assertEquals("SessionEndedRequest", desk.request(1).at("/request/type").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "--wat,unknown option --wat",
    "--now,--now needs a value",
    "--zone Mars,no time zone",
    "--now noon,neither a local time",
    "--locale de-XX,has no interaction model",
    "--screen --screen,given twice",
    "--port 1,--port goes with --web",
    "--web --batch -,--batch does not go with --web",
    "--web --port 65536,--port 65536 is no number from 0 to 65535",
    "--web --port -1,--port -1 is no number",
    "--web --port x,--port x is no number",
    "--web --port 0 --locale de-XX,has no interaction model",
    "word,unknown option word"
  })
  void wrong_use_is_named_and_ends_with_code_two(String arguments, String message) {
    assertEquals(2, run("", arguments.split(" ")));
    assertTrue(error.toString(StandardCharsets.UTF_8).contains(message));
    assertTrue(error.toString(StandardCharsets.UTF_8).contains("usage:"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T10:00:00,2026-11-22T15:00:00Z",
    "2026-11-22T10:00,2026-11-22T15:00:00Z",
    "2026-11-22T10:00:00Z,2026-11-22T10:00:00Z",
    "2026-11-22T10:00:00+02:00,2026-11-22T08:00:00Z"
  })
  void now_is_local_time_or_an_instant(String now, String instant) {
    assertEquals(instant, Setting.moment(now, ZoneId.of("America/New_York")).toString());
  }

  @Test
  void the_device_tells_its_own_zone_and_nothing_else() {
    ApiClientRequest request = new ApiClientRequest();
    request.setUrl(
        "https://api.amazonalexa.com/v2/devices/"
            + Device.in(ZoneId.of("Europe/London"))
            + "/settings/System.timeZone");
    ApiClientResponse response = new Device().invoke(request);
    assertEquals("200 \"Europe/London\"", response.getStatusCode() + " " + response.getBody());
    request.setUrl("https://api.amazonalexa.com/v2/accounts/~current/settings/Profile.email");
    assertEquals(404, new Device().invoke(request).getStatusCode());
  }

  private int run(String input, String... arguments) {
    Simulator simulator =
        new Simulator(
            () -> new Alexa(Desk.MODELS, desk.skill()), Clock.system(ZoneId.of("Europe/London")));
    return simulator.run(
        Arrays.stream(arguments).toList(),
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(error, true, StandardCharsets.UTF_8));
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private JsonNode line(int index) throws IOException {
    return new ObjectMapper().readTree(lines().get(index));
  }
}
