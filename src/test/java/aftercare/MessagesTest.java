package aftercare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.MessageUses.Use;
import aftercare.speech.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Code and texts agree on the messages: none is missing, none is left over. */
class MessagesTest {
  private static final Map<String, String> MESSAGES = Shipped.TEXTS.messages();
  private static final List<Use> USES = MessageUses.all();

  @Test
  void every_message_that_the_code_asks_for_is_there_and_every_message_is_asked_for() {
    Set<String> asked = new TreeSet<>();
    USES.stream().filter(Use::isPlain).map(Use::plainKey).forEach(asked::add);
    ComposedKeys.rows().forEach(row -> asked.addAll(row.keys()));
    assertSame(asked, new TreeSet<>(MESSAGES.keySet()));
  }

  @Test
  void every_key_that_the_code_puts_together_is_listed() {
    Set<String> inCode =
        USES.stream().filter(use -> !use.isPlain()).map(Use::signature).collect(sorted());
    Set<String> listed =
        ComposedKeys.rows().stream().map(row -> row.in() + " | " + row.key()).collect(sorted());
    assertSame(inCode, listed);
  }

  @Test
  void a_message_has_exactly_the_placeholders_that_the_code_fills() {
    List<String> wrong = new ArrayList<>();
    USES.stream()
        .filter(use -> use.isPlain() && use.namesAreWritten())
        .forEach(use -> compare(use.plainKey(), new HashSet<>(use.names()), wrong));
    ComposedKeys.rows()
        .forEach(row -> row.keys().forEach(key -> compare(key, row.placeholders(), wrong)));
    assertEquals(List.of(), wrong);
  }

  private static void assertSame(Set<String> inCode, Set<String> inFile) {
    assertEquals(
        List.of(List.of(), List.of()),
        List.of(without(inCode, inFile), without(inFile, inCode)),
        "missing, left over");
  }

  private static List<String> without(Set<String> all, Set<String> known) {
    return all.stream().filter(one -> !known.contains(one)).toList();
  }

  private static void compare(String key, Set<String> filled, List<String> wrong) {
    Set<String> places = Template.of(MESSAGES.getOrDefault(key, "")).names();
    if (!places.equals(filled)) {
      wrong.add(key + " has the places " + places + ", filled are " + filled);
    }
  }

  private static Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }
}
