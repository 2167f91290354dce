package aftercare.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.rules.RuleBook;
import org.junit.jupiter.api.Test;

class RuleBookReaderTest {

  @Test
  void the_shipped_rule_book_is_whole() {
    RuleBook book = RuleBookReader.readShipped();
    assertEquals(240, book.activities().size());
  }
}
