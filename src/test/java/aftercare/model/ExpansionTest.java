package aftercare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExpansionTest {
  private static final Pattern WIDE =
      PatternParser.parse(
          Map.of(),
          Set.of(),
          new Place("test", 1),
          "(a|b|c|d|e|f) (one|two|three|four|five) [(x|y|z) (red|blue)]");

  @Test
  void some_are_as_many_as_asked_for_and_all_of_them_belong() {
    Set<String> some = Expansion.some(WIDE, 12, 1);
    assertEquals(12, some.size());
    assertTrue(Expansion.all(WIDE).containsAll(some));
  }

  @Test
  void some_are_the_same_every_time() {
    assertEquals(Expansion.some(WIDE, 12, 5), Expansion.some(WIDE, 12, 5));
  }

  @Test
  void every_alternative_comes_up_among_some() {
    String some = String.join(" ", Expansion.some(WIDE, 12, 1));
    for (String word : "a b c d e f one two three four five x y z red blue".split(" ")) {
      assertTrue((" " + some + " ").contains(" " + word + " "), word);
    }
  }

  @Test
  void a_small_pattern_gives_all_it_has() {
    Pattern small = PatternParser.parse(Map.of(), Set.of(), new Place("test", 1), "(a|b) c");
    assertEquals(Set.of("a c", "b c"), Expansion.some(small, 40, 1));
  }
}
