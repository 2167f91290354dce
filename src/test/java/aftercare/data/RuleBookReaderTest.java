package aftercare.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.rules.RuleBook;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookReaderTest {

  @ParameterizedTest
  @MethodSource("aftercare.data.BrokenRuleBook#all")
  void a_broken_rule_book_is_refused_with_exactly_what_is_wrong(BrokenRuleBook broken) {
    BrokenDataException refused =
        assertThrows(BrokenDataException.class, () -> read(broken.json()));
    assertEquals(broken.says(), refused.problems());
  }

  @Test
  void the_message_holds_every_problem_on_a_line_of_its_own() {
    BrokenDataException refused = new BrokenDataException(List.of("a", "b"));
    assertEquals("a\nb", refused.getMessage());
  }

  @Test
  void a_field_written_twice_is_refused_with_its_entry() {
    String twice = shipped().replaceFirst("(\"id\":\"sheet_mask\")", "$1,\"kind\":\"always_ok\"");
    BrokenDataException refused = assertThrows(BrokenDataException.class, () -> read(twice));
    assertEquals(
        List.of("rules.json: activity \"sheet_mask\": duplicate field \"kind\""),
        refused.problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''           | rules.json: line 1: expected one JSON object
          []           | rules.json: line 1: expected one JSON object
          {"version":} | rules.json: line 1: Unexpected character
          {"version"   | rules.json: line 1: Unexpected end-of-input
          {} {}        | rules.json: line 1: something follows the JSON object, expected the end
          """)
  void what_is_no_json_object_is_refused_with_its_line(String text, String says) {
    BrokenDataException refused = assertThrows(BrokenDataException.class, () -> read(text));
    assertTrue(refused.getMessage().startsWith(says), refused.getMessage());
  }

  @Test
  void a_file_is_called_by_the_name_it_was_given() {
    byte[] empty = "{}".getBytes(UTF_8);
    BrokenDataException refused =
        assertThrows(
            BrokenDataException.class,
            () -> RuleBookReader.read(new ByteArrayInputStream(empty), "other.json"));
    assertTrue(refused.problems().stream().allMatch(it -> it.startsWith("other.json: ")));
  }

  @Test
  void an_override_below_the_rule_is_read_and_never_shortens() {
    String lower =
        shipped()
            .replaceFirst(
                "(\"id\":\"lip_mask\".*?\"chin\":\\{\"minimumHours\":)24(,\"cautiousHours\":)48",
                "$10$20");
    RuleBook book = read(lower);
    RuleBook shipped = RuleBookReader.readShipped();
    assertEquals(
        shipped.wait(shipped.activity("lip_mask").orElseThrow(), Set.of("chin")),
        book.wait(book.activity("lip_mask").orElseThrow(), Set.of("chin")));
  }

  private static RuleBook read(String json) {
    return RuleBookReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "rules.json");
  }

  private static String shipped() {
    return BrokenRuleBook.shipped().toString();
  }
}
