package aftercare.data;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.rules.Activity;
import aftercare.rules.Area;
import aftercare.rules.Catalogue;
import aftercare.rules.RuleBook;
import aftercare.time.Elapsed;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a rule book holds, it is refused by place or fit for use; see the README for long runs.
 */
class RuleBookFuzzTest {
  private static final String FILE = "rules.json";
  private static final EditedJson SMALL = EditedJson.of("/aftercare/data/small-rules.json");

  static Stream<byte[]> files() {
    return Stream.of(SMALL.bytes());
  }

  @Test
  void the_small_rule_book_is_sound() {
    assertDoesNotThrow(
        () -> RuleBookReader.readCatalogue(new ByteArrayInputStream(SMALL.bytes()), FILE));
  }

  @MethodSource("files")
  @FuzzTest
  void any_bytes_are_a_rule_book_or_refused_by_place(byte[] json) {
    read(json).ifPresent(RuleBookFuzzTest::isFitForUse);
  }

  @FuzzTest
  void any_edit_leaves_a_rule_book_or_is_refused_by_place(byte[] edits) {
    read(SMALL.edited(edits)).ifPresent(RuleBookFuzzTest::isFitForUse);
  }

  private static Optional<Catalogue> read(byte[] json) {
    try {
      return Optional.of(RuleBookReader.readCatalogue(new ByteArrayInputStream(json), FILE));
    } catch (BrokenDataException refused) {
      Refusal.namesThePlace(FILE, refused);
      return Optional.empty();
    }
  }

  /** It can be shipped in its compact form, and judges. */
  private static void isFitForUse(Catalogue catalogue) {
    CompactOutput out = new CompactOutput();
    new CompactRulesWriter(out).write(catalogue);
    assertEquals(catalogue, new CompactRules(new CompactInput(out.bytes(), 0)).read());
    RuleBook book = new RuleBook(catalogue);
    for (Activity activity : book.activities()) {
      book.judgeUnknownTime(activity, Set.of());
      for (Area area : book.areas()) {
        book.judge(activity, Set.of(area.id()), new Elapsed(Duration.ZERO, Duration.ofDays(3)));
      }
    }
  }
}
