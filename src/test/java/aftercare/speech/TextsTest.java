package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Texts texts =
      new Texts(
          "en",
          "1.0",
          Map.of("wait", "Better wait until {day}."),
          Map.of("en-GB", new LocaleText("999", "Call 999 now", Optional.of("NHS 111"))),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          new OverviewText(Map.of(), "", ""),
          Map.of("seed", "an article"));

  @Test
  void a_message_is_filled() {
    assertEquals("Better wait until Friday.", texts.message("wait", Map.of("day", "Friday")));
  }

  @Test
  void a_missing_value_is_refused_by_key_and_placeholder() {
    assertEquals("message \"wait\": {day} has no value", refusal("wait", Map.of()));
  }

  @Test
  void a_surplus_value_is_refused_by_key_and_placeholder() {
    assertEquals(
        "message \"wait\": no place for {hour}",
        refusal("wait", Map.of("day", "Friday", "hour", "three")));
  }

  @Test
  void an_unknown_key_or_id_is_refused_by_name() {
    assertEquals("no text for message \"hello\"", refusal("hello", Map.of()));
    assertEquals(
        "no text for activity \"sheet_mask\"",
        assertThrows(IllegalArgumentException.class, () -> texts.activity("sheet_mask"))
            .getMessage());
  }

  @Test
  void a_locale_fills_in_its_own_number() {
    LocaleText britain = texts.locale("en-GB").orElseThrow();
    assertEquals("Call 999 now, and sit upright.", britain.fill("{call}, and sit upright."));
    assertEquals("Call 999 if you faint.", britain.fill("Call {emergency} if you faint."));
  }

  @Test
  void a_locale_or_source_that_the_texts_do_not_know_is_empty() {
    assertEquals(Optional.empty(), texts.locale("fr-FR"));
    assertEquals(Optional.empty(), texts.source("hearsay"));
    assertEquals(Optional.of("an article"), texts.source("seed"));
  }

  private String refusal(String key, Map<String, String> values) {
    return assertThrows(IllegalArgumentException.class, () -> texts.message(key, values))
        .getMessage();
  }
}
