package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebConversationsTest {
  private final Desk desk = new Desk();
  private final Alexa alexa = new Alexa(Desk.MODELS, desk.skill());
  private Setting unsaid = Desk.SETTING;
  private WebServer server;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    server = WebServer.on(0, new WebConversations(alexa, () -> unsaid));
    browser = new Browser(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void two_turns_of_the_real_skill_are_the_same_as_in_a_batch() throws IOException {
    Alexa real = HeardSkill.onTheDesk();
    List<String> turns = List.of("I had Botox yesterday, can I do a sheet mask?", "why");
    JsonNode expected = batch(real, turns);
    try (WebServer web = WebServer.on(0, new WebConversations(real, () -> unsaid))) {
      Browser person = new Browser(web);
      String conversation = person.begin("{}");
      for (int turn = 0; turn < turns.size(); turn++) {
        Browser.Got got = person.say(conversation, turns.get(turn));
        assertEquals(200, got.status());
        assertEquals("application/json", got.header("Content-Type"));
        assertEquals(expected.path(turn), got.json());
      }
    }
    assertEquals("WhyIntent", expected.path(1).path("intent").asText());
  }

  @Test
  void a_conversation_takes_place_where_and_when_the_browser_says() {
    Browser.Got begun =
        browser.post("/conversations", "{\"zone\":\"Europe/London\",\"now\":\"2026-07-01T09:30\"}");
    assertEquals(201, begun.status());
    assertEquals("2026-07-01T08:30:00Z", begun.json().path("now").asText());
    assertEquals("Europe/London", begun.json().path("zone").asText());
    assertEquals("en-US", begun.json().path("locale").asText());
    browser.say("/conversations/" + begun.json().path("id").asText(), "can i swim");
    assertEquals("2026-07-01T08:30:00Z", desk.request(0).at("/request/timestamp").asText());
  }

  @Test
  void now_is_the_moment_of_beginning_when_the_browser_says_none() {
    browser.begin("{}");
    unsaid = new Setting(Instant.EPOCH, unsaid.zone(), unsaid.locale(), unsaid.screen());
    browser.say(browser.begin("{}"), "can i swim");
    assertEquals("1970-01-01T00:00:00Z", desk.request(0).at("/request/timestamp").asText());
  }

  @Test
  void the_choices_are_the_locales_with_a_model_and_the_setting_unsaid() {
    assertEquals(
        "{\"now\":\"2026-11-22T15:00:00Z\",\"zone\":\"America/New_York\",\"locale\":\"en-US\",\"screen\":false,\"locales\":[\"en-US\"]}",
        browser.get("/choices").text());
    assertEquals(
        List.of("en-AU", "en-CA", "en-GB", "en-IN", "en-US"), HeardSkill.onTheDesk().locales());
  }

  @Test
  void a_conversation_deleted_is_left_and_forgotten() {
    String conversation = browser.begin("{}");
    browser.say(conversation, "can i swim");
    Browser.Got deleted = browser.send("DELETE", conversation, "");
    assertEquals("204 ", deleted.status() + " " + deleted.text());
    assertEquals("SessionEndedRequest", desk.request(1).at("/request/type").asText());
    assertEquals(404, browser.say(conversation, "why").status());
    assertEquals(404, browser.send("DELETE", conversation, "").status());
  }

  @Test
  void the_one_silent_longest_is_forgotten_when_there_are_too_many() {
    String first = browser.begin("{}");
    String silent = browser.begin("{}");
    for (int more = 2; more < WebConversations.MOST; more++) {
      browser.begin("{}");
    }
    assertEquals(200, browser.say(first, "can i swim").status());
    browser.begin("{}");
    assertEquals(404, browser.say(silent, "can i swim").status());
    assertEquals(200, browser.say(first, "why").status());
  }

  @Test
  void a_skill_that_fails_is_an_error_of_its_turn() {
    String conversation = browser.begin("{}");
    desk.answering("");
    Browser.Got got = browser.say(conversation, "can i swim");
    assertEquals(200, got.status());
    assertTrue(got.error().contains("the skill is broken"), got.text());
  }

  @Test
  void a_skill_that_fails_when_it_is_left_is_an_error_of_the_server() {
    String conversation = browser.begin("{}");
    browser.say(conversation, "can i swim");
    desk.answering("");
    Browser.Got got = browser.send("DELETE", conversation, "");
    assertEquals(500, got.status());
    assertTrue(got.error().contains("the skill is broken"), got.text());
  }

  @Test
  void many_at_once_do_not_mix() throws IOException {
    List<String> conversations = Stream.generate(() -> browser.begin("{}")).limit(8).toList();
    List<CompletableFuture<Browser.Got>> running =
        IntStream.range(0, 40)
            .mapToObj(turn -> browser.saying(conversations.get(turn % 8), "can i swim"))
            .toList();
    running.forEach(turn -> assertEquals(200, turn.join().status()));
    assertEquals(40, desk.asked.size());
    JsonNode sixth = batch(alexa, List.of("wine", "wine", "wine", "wine", "wine", "why")).path(5);
    JsonNode request = desk.request(45);
    for (String conversation : conversations) {
      desk.asked.clear();
      assertEquals(sixth, browser.say(conversation, "why").json());
      assertEquals(request.path("request"), desk.request(0).path("request"));
    }
  }

  private JsonNode batch(Alexa skill, List<String> turns) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String line = "{\"id\":1,\"turns\":" + mapper.writeValueAsString(turns) + "}";
    new Batch(skill, unsaid)
        .run(
            new BufferedReader(new StringReader(line)),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    return mapper.readTree(out.toByteArray()).path("turns");
  }
}
