package aftercare.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLineTest {
  private static final String NOTHING =
      "{\"requestId\":\"\",\"type\":\"\",\"intent\":\"\",\"locale\":\"\",\"verdicts\":[],"
          + "\"milliseconds\":7}";

  @Test
  void the_line_tells_six_things_and_each_kind_of_verdict_once() {
    String request =
        """
        {"session":{"user":{"userId":"u"}},"request":{"type":"IntentRequest","requestId":"r.1",
        "intent":{"slots":{"activity":{"name":"activity","value":"gym"}},"name":"CanIIntent"},
        "locale":"en-GB"}}
        """;
    String answer =
        """
        {"sessionAttributes":{"state":{"verdicts":[{"verdict":"HIDDEN"}]},"verdicts":[
        {"activity":"gym","verdict":"NOT_YET","from":null},{"verdict":"CLEAR"},
        {"verdict":"CLEAR"}]},"response":{"verdicts":[{"verdict":"HIDDEN"}]}}
        """;
    assertEquals(
        "{\"requestId\":\"r.1\",\"type\":\"IntentRequest\",\"intent\":\"CanIIntent\","
            + "\"locale\":\"en-GB\",\"verdicts\":[\"NOT_YET\",\"CLEAR\"],\"milliseconds\":7}",
        line(request, answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ~~
          not json
          []
          null
          {"request":null}
          {"request":[{"type":"IntentRequest"}]}
          {"request":{"type":7,"intent":[],"locale":{"en":1},"requestId":null}}
          {"request":{"intent":"CanIIntent"}}
          {"request":{"intent":{"name":"I had it yesterday","slots":{}}}}
          {"request":{"type":"a \\"quote\\"","locale":"two\\nlines","requestId":""}}
          {"session":{"request":{"type":"IntentRequest"}}}
          """)
  void what_is_no_name_in_its_place_is_left_out(String request) {
    assertEquals(NOTHING, line(request, "{}"));
    assertEquals(NOTHING, line("{}", request.replace("request", "sessionAttributes")));
  }

  @Test
  void a_name_longer_than_amazons_is_left_out() {
    assertEquals(NOTHING, line("{\"request\":{\"type\":\"" + "a".repeat(121) + "\"}}", "{}"));
  }

  @Test
  void what_was_read_before_the_damage_is_told() {
    assertEquals(
        NOTHING.replace("\"type\":\"\"", "\"type\":\"LaunchRequest\""),
        line("{\"request\":{\"type\":\"LaunchRequest\",\"loc", "{\"sessionAttributes\":{\"verd"));
  }

  private static String line(String request, String answer) {
    return RequestLine.of(request.getBytes(UTF_8), answer.getBytes(UTF_8), 7);
  }
}
