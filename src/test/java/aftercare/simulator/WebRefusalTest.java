package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebRefusalTest {
  private static final String NOBODY = "/conversations/00000000-0000-0000-0000-000000000000";

  private WebServer server;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    Alexa alexa = new Alexa(Desk.MODELS, new Desk().skill());
    server = WebServer.on(0, new WebConversations(alexa, () -> Desk.SETTING));
    browser = new Browser(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | no JSON:",
        "{} {} | no JSON:",
        "[] | no JSON object",
        "'' | no JSON object",
        "{\"zone\":\"Mars\"} | no time zone",
        "{\"zone\":5} | is not text",
        "{\"now\":\"noon\"} | neither a local time",
        "{\"locale\":\"xx-XX\"} | has no interaction model",
        "{\"locale\":\"../x\"} | has no interaction model"
      })
  void a_setting_that_is_wrong(String body, String message) {
    Browser.Got got = browser.post("/conversations", body);
    assertEquals(400, got.status());
    assertTrue(got.error().contains(message), got.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | not text",
        "{\"say\":1} | not text",
        "{\"say\":\" \"} | blank",
        "{\"say\":\"...\"} | nothing is said",
        "{\"say\": | no JSON:"
      })
  void words_that_are_none(String body, String message) {
    Browser.Got got = browser.post(browser.begin("{}") + "/turns", body);
    assertEquals(400, got.status());
    assertTrue(got.error().contains(message), got.text());
  }

  @Test
  void more_than_five_hundred_characters_at_once() {
    String conversation = browser.begin("{}");
    String most = "a ".repeat(WebConversations.LONGEST / 2);
    assertEquals(200, browser.say(conversation, most).status());
    Browser.Got got = browser.say(conversation, most + "a");
    assertEquals(400, got.status());
    assertTrue(got.error().contains("longer than 500 characters"), got.text());
  }

  @Test
  void a_body_one_byte_too_long() {
    String most = "{}" + " ".repeat(WebBody.LONGEST - 2);
    assertEquals(201, browser.post("/conversations", most).status());
    Browser.Got got = browser.post("/conversations", most + " ");
    assertEquals(413, got.status());
    assertTrue(got.error().contains("longer than 16384 bytes"), got.text());
  }

  @Test
  void a_huge_body_which_may_also_be_hung_up_on_and_does_no_harm() {
    String huge = "{}" + " ".repeat(20_000_000);
    int status =
        browser
            .sending("POST", "/conversations", "application/json", huge)
            .thenApply(Browser.Got::status)
            .exceptionally(hungUp -> 413)
            .join();
    assertEquals(413, status);
    assertEquals(201, browser.post("/conversations", "{}").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
  void what_a_page_of_another_site_can_post(String type) {
    assertEquals(415, browser.sending("POST", "/conversations", type, "{}").join().status());
  }

  @ParameterizedTest
  @CsvSource({
    "POST,/,GET",
    "DELETE,/page.js,GET",
    "POST,/choices,GET",
    "GET,/conversations,POST",
    "OPTIONS,/conversations,POST",
    "GET," + NOBODY + "/turns,POST",
    "POST," + NOBODY + ",DELETE",
    "GET," + NOBODY + ",DELETE"
  })
  void another_method_than_the_one_allowed(String method, String path, String allowed) {
    Browser.Got got = browser.send(method, path, "{}");
    assertEquals(405, got.status());
    assertEquals(allowed, got.header("Allow"));
    assertTrue(got.error().contains(allowed), got.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/conversations/none", "/conversations/%20", NOBODY})
  void a_conversation_that_nobody_began(String conversation) {
    Browser.Got got = browser.say(conversation, "can i swim");
    assertEquals(404, got.status());
    assertTrue(got.error().contains("there is no conversation"), got.text());
  }
}
