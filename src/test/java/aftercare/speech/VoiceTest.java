package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aftercare.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceTest {
  private static final Voice VOICE = Shipped.voice("en-US");

  @ParameterizedTest
  @CsvSource({"'', ''", "a, a", "a b, a and b", "a b c, 'a, b and c'", "a b c d, 'a, b, c and d'"})
  void things_in_a_row_end_in_and(String things, String words) {
    List<String> list = things.isEmpty() ? List.of() : List.of(things.split(" "));
    assertEquals(words, VOICE.list(list));
  }

  @ParameterizedTest
  @CsvSource({"0, no", "1, one", "7, seven", "12, twelve", "13, 13", "400, 400", "-1, -1"})
  void small_numbers_are_words(long number, String words) {
    assertEquals(words, VOICE.number(number));
  }

  @ParameterizedTest
  @CsvSource({"en-US, 911", "en-CA, 911", "en-GB, 999", "en-AU, 000", "en-IN, 112"})
  void a_locale_calls_its_own_number(String locale, String number) {
    Voice voice = Shipped.voice(locale);
    assertEquals(number, voice.emergency());
    assertEquals("Call " + number + " now", voice.call());
    assertEquals("Call " + number + " now. " + number + "!", voice.fill("{call}. {emergency}!"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en-NZ", "de-DE", "EN-us", "en"})
  void an_unknown_locale_calls_the_local_emergency_number(String locale) {
    Voice voice = Shipped.voice(locale);
    assertEquals("your local emergency number", voice.emergency());
    assertEquals("Call your local emergency number now", voice.call());
  }

  @Test
  void a_message_that_is_not_there_is_refused_by_name() {
    assertEquals(
        "no text for message \"nothing\"",
        assertThrows(IllegalArgumentException.class, () -> VOICE.say("nothing")).getMessage());
  }

  @Test
  void only_the_first_letter_becomes_a_capital() {
    assertEquals("", Voice.capital(""));
    assertEquals("From Monday", Voice.capital("from Monday"));
    assertEquals("9 hours", Voice.capital("9 hours"));
  }
}
