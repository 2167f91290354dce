package aftercare.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarmCallTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"warm":true} | true
          {"warm":true,"request":{}} | false
          {"warm":false} | false
          {"warm": true} | false
          {"request":{"type":"LaunchRequest"}} | false
          ~~ | false
          {} | false
          """)
  void only_the_schedules_own_event_is_one(String event, boolean is) {
    assertEquals(is, WarmCall.is(event.getBytes(UTF_8)));
  }
}
