package aftercare.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.rules.Catalogue;
import aftercare.rules.RuleBook;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedDataTest {
  private static final byte[] COMPACT = ShippedData.resource(ShippedData.COMPACT);
  private static final byte[] RULES = ShippedData.resource(ShippedData.RULES);
  private static final byte[] TEXTS = ShippedData.resource(ShippedData.TEXTS);

  @Test
  void the_rules_are_those_of_the_json() {
    Catalogue strict =
        RuleBookReader.readCatalogue(new ByteArrayInputStream(RULES), ShippedData.RULES);
    assertEquals(strict, new CompactRules(new CompactInput(COMPACT, ShippedData.HEADER)).read());
  }

  @Test
  void the_texts_are_those_of_the_json() {
    RuleBook strict = Shipped.RULES;
    assertEquals(Shipped.TEXTS, ShippedData.read().texts());
  }

  @Test
  void the_same_json_always_gives_the_same_bytes() {
    assertArrayEquals(COMPACT, ShippedDataWriter.compact(RULES, TEXTS));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 8, 11, 12, 13, 1000, 100_000})
  void a_damaged_form_is_refused(int place) {
    byte[] damaged = COMPACT.clone();
    damaged[place] ^= 1;
    refused(damaged, RULES, TEXTS, "expected it as the build makes it");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 12, 20, 5000})
  void a_form_cut_short_is_refused(int length) {
    refused(Arrays.copyOf(COMPACT, length), RULES, TEXTS, "shipped.bin");
  }

  @Test
  void a_stale_form_is_refused() {
    byte[] changed = RULES.clone();
    changed[changed.length / 2] ^= 1;
    refused(COMPACT, changed, TEXTS, "was made of another rules.json");
    refused(COMPACT, RULES, new byte[0], "was made of another text/en.json");
  }

  @Test
  void a_missing_file_is_named() {
    BrokenDataException missing =
        assertThrows(BrokenDataException.class, () -> ShippedData.resource("nothing.bin"));
    assertTrue(missing.getMessage().contains("nothing.bin is missing"), missing.getMessage());
  }

  private static void refused(byte[] compact, byte[] rules, byte[] texts, String reason) {
    BrokenDataException refusal =
        assertThrows(BrokenDataException.class, () -> ShippedData.read(compact, rules, texts));
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
  }
}
