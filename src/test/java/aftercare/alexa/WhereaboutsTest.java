package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.alexa.Inputs.Settings;
import aftercare.time.Here;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereaboutsTest {
  private final Settings settings = new Settings(200, "\"America/Chicago\"");
  private final Whereabouts whereabouts = new Whereabouts(settings.client());

  @Test
  void the_zone_is_asked_once_and_kept_for_the_session() {
    HandlerInput first = Inputs.of(Inputs.intent("CanIIntent"));
    Here here = new Here(Inputs.NOW.toInstant(), Set.of(ZoneId.of("America/Chicago")));
    assertEquals(here, whereabouts.here(first));
    Map<String, Object> kept = first.getAttributesManager().getSessionAttributes();
    assertEquals("America/Chicago", kept.get("zone"));
    assertEquals(here, whereabouts.here(Inputs.of(Inputs.intent("CanIIntent"), kept)));
    assertEquals(1, settings.asked.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mars/Base", "7", "null"})
  void a_damaged_zone_is_asked_for_again(String zone) {
    Map<String, Object> attributes = new HashMap<>(Map.of("zone", zone));
    Here here = whereabouts.here(Inputs.of(Inputs.intent("CanIIntent"), attributes));
    assertEquals(Set.of(ZoneId.of("America/Chicago")), here.zones());
    assertEquals(1, settings.asked.get());
  }

  @Test
  void a_zone_that_cannot_be_had_is_any_of_the_locale_and_is_not_kept() {
    Settings broken = new Settings(500, "");
    HandlerInput input = Inputs.of(Inputs.intent("CanIIntent"));
    assertEquals(LocaleZones.of("en-US"), new Whereabouts(broken.client()).here(input).zones());
    assertTrue(input.getAttributesManager().getSessionAttributes().isEmpty());
  }

  @Test
  void anywhere_asks_nobody() {
    HandlerInput input = Inputs.of(Inputs.intent("CanIIntent"));
    assertEquals(LocaleZones.of("en-US"), Whereabouts.anywhere(input).zones());
    assertEquals(0, settings.asked.get());
  }
}
