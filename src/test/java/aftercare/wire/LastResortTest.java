package aftercare.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastResortTest {
  private final LastResort ours = new LastResort("ours");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'request':{'type':'New'},'context':{'System':{'application':{'applicationId':'ours'}}}}",
        "{'session':{'application':{'applicationId':'ours'}},'request':{'a':[{}],'type':'New'}}",
        "{'session':{'attributes':[{}],'application':{'applicationId':'ours'}},"
            + "'request':{'type':'New'}}",
        "{'session':null,'context':{'Viewport':{'a':[1]},'System':{'application':"
            + "{'applicationId':'ours'}}},'request':{'type':'LaunchRequest'}}",
        "{'session':{'application':{'applicationId':'theirs'}},'request':{'type':'New'},"
            + "'context':{'System':{'user':{},'application':{'applicationId':'ours'}}}}",
      })
  void a_request_of_ours_is_answered_without_a_word(String request) {
    assertEquals("{\"version\":\"1.0\",\"response\":{}}", new String(ours.answer(bytes(request))));
  }

  @Test
  void the_session_stays_as_it_is() {
    String request =
        "{'request':{'type':'New'},'session':{'attributes':{'a':[1,null,{'b':''}]},"
            + "'application':{'applicationId':'ours'}}}";
    assertEquals(
        "{\"version\":\"1.0\",\"sessionAttributes\":{\"a\":[1,null,{\"b\":\"\"}]},\"response\":{}}",
        new String(ours.answer(bytes(request))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "[]",
        "{}",
        "{'request':{'type':'New'}}",
        "{'request':{'type':5},'context':{'System':{'application':{'applicationId':'ours'}}}}",
        "{'request':{},'context':{'System':{'application':{'applicationId':'ours'}}}}",
        "{'request':{'type':'New'},'context':{'System':{'application':{'applicationId':'theirs'}}},"
            + "'session':{'application':{'applicationId':'ours'}}}",
        "{'request':{'type':'New'},'context':{'System':[]}}",
      })
  void anything_else_is_refused(String request) {
    assertThrows(IllegalArgumentException.class, () -> ours.answer(bytes(request)));
  }

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
