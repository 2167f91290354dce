package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  @Test
  void values_stand_in_their_places() {
    Template template = Template.of("{a} and {b}, then {a} again");
    assertEquals("x and y, then x again", template.fill(Map.of("a", "x", "b", "y")));
    assertEquals(List.of("a", "b"), List.copyOf(template.names()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "aZ", "day1"})
  void a_name_is_letters_and_digits_after_a_lower_case_letter(String name) {
    assertEquals("x", Template.of("{" + name + "}").fill(Map.of(name, "x")));
  }

  @Test
  void a_brace_in_a_value_means_nothing() {
    assertEquals("{b} c", Template.of("{a} {b}").fill(Map.of("a", "{b}", "b", "c")));
  }

  @Test
  void a_text_without_places_stays_as_it_is() {
    assertEquals("Hello.", Template.of("Hello.").fill(Map.of()));
    assertEquals("", Template.of("").fill(Map.of()));
  }

  @Test
  void a_place_without_value_is_refused() {
    Template template = Template.of("{a} {b}");
    String message =
        assertThrows(IllegalArgumentException.class, () -> template.fill(Map.of("a", "x")))
            .getMessage();
    assertEquals("{b} has no value", message);
  }

  @Test
  void a_value_without_place_is_refused() {
    Template template = Template.of("{a}");
    Map<String, String> values = Map.of("a", "x", "c", "y");
    String message =
        assertThrows(IllegalArgumentException.class, () -> template.fill(values)).getMessage();
    assertEquals("no place for {c}", message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "{}", "{a", "a}", "{A}", "{a b}", "{{a}}", "{1}", "{é}"})
  void a_brace_that_encloses_no_name_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Template.of(text));
  }
}
