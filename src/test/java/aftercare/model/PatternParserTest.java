package aftercare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {
  private static final Place PLACE = new Place("intents/CanIIntent.txt", 7);
  private static final Set<String> LOCALES = Set.of("en-US", "en-GB");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "can i {activity}; can i {activity}",
        "(can|could) i; can i, could i",
        "can i [please] go; can i go, can i please go",
        "[a|the] mask; mask, a mask, the mask",
        "(do|(put|have) on) it; do it, put on it, have on it",
        "i <go>; i go, i went",
        "a|b c; a, b c",
        "(@en-GB: jumper|sweater) on; jumper on, sweater on",
        "(@en-US: pants|trousers); trousers",
        "can't [@en-US,en-GB: wait]; can't, can't wait"
      })
  void a_pattern_reads_as_its_texts(String pattern, String texts) {
    assertEquals(
        List.of(texts.split(", ")), List.copyOf(Expansion.all(parse(pattern).in("en-GB"))));
  }

  @Test
  void words_for_another_locale_take_the_whole_phrase_with_them() {
    assertTrue(Expansion.all(parse("this (@en-GB: arvo)").in("en-US")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "can (i; a missing \")\"",
        "can [i; a missing \"]\"",
        "can i); a closing bracket too many",
        "can <it>; a group that is not known: <it>",
        "can <it; a missing \">\"",
        "can {activity; a missing \"}\"",
        "@en-XX: go; a locale that is not known",
        "go : there; where words were expected"
      })
  void what_cannot_be_read_is_refused_with_its_place(String pattern, String reason) {
    RefusedSource refused = assertThrows(RefusedSource.class, () -> parse(pattern));
    assertTrue(refused.getMessage().startsWith("intents/CanIIntent.txt:7: "), refused.getMessage());
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }

  private static Pattern parse(String text) {
    Map<String, Pattern> groups =
        Map.of("go", PatternParser.parse(Map.of(), LOCALES, PLACE, "go|went"));
    return PatternParser.parse(groups, LOCALES, PLACE, text);
  }
}
