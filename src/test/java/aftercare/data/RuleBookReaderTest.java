package aftercare.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.rules.RuleBook;
import aftercare.rules.Wait;
import java.io.ByteArrayInputStream;
import java.time.Duration;
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
  void what_is_no_text_is_refused() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(new byte[] {0, 0, -1, -2, '{', '}'});
    BrokenDataException refused =
        assertThrows(BrokenDataException.class, () -> RuleBookReader.read(bytes, "rules.json"));
    assertEquals(
        "rules.json: Unsupported UCS-4 endianness (2143) detected, expected UTF-8",
        refused.getMessage());
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

  @ParameterizedTest
  @CsvSource({"0, 0, 24, 48", "30, 60, 30, 60", "12, 60, 24, 60", "30, 30, 30, 48"})
  void of_an_override_and_an_area_rule_the_longest_of_each_counts(
      int minimum, int cautious, int expectedMinimum, int expectedCautious) {
    String override = "\"chin\":{\"minimumHours\":%d,\"cautiousHours\":%d}";
    String shipped = String.format(override, 24, 48);
    int place = shipped().indexOf(shipped, shipped().indexOf("\"id\":\"lip_mask\""));
    String before = shipped().substring(0, place);
    String after = shipped().substring(place + shipped.length());
    RuleBook book = read(before + String.format(override, minimum, cautious) + after);
    assertEquals(
        new Wait(Duration.ofHours(expectedMinimum), Duration.ofHours(expectedCautious)),
        book.wait(book.activity("lip_mask").orElseThrow(), Set.of("chin")));
  }

  private static RuleBook read(String json) {
    return RuleBookReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "rules.json");
  }

  private static String shipped() {
    return BrokenRuleBook.shipped().toString();
  }
}
