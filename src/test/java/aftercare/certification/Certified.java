package aftercare.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.heard.Messages;
import aftercare.heard.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every answer to somebody who spoke must be to be certified, beside what holds of every
 * answer at all.
 */
final class Certified {
  private static final int SHOWN = 10;

  /** How the skill owns to a mistake of its own; nobody should ever hear it. */
  private static final String FAULT = Messages.text("fault").split("\\.")[0];

  private final Reply reply;
  private final List<String> problems = new ArrayList<>();

  private Certified(Reply reply) {
    this.reply = reply;
  }

  /** All of the answers are sound. */
  static void hold(Stream<Reply> replies) {
    List<String> problems = replies.flatMap(reply -> problems(reply).stream()).toList();
    assertEquals(
        List.of(),
        problems.stream().limit(SHOWN).toList(),
        () -> problems.size() + " problems, the first of them");
  }

  static void holds(Reply reply) {
    hold(Stream.of(reply));
  }

  private static List<String> problems(Reply reply) {
    Certified checked = new Certified(reply);
    checked.unless(!reply.speech().isBlank(), "nothing is said");
    checked.unless(!reply.speech().startsWith(FAULT), "a fault");
    checked.card();
    return checked.problems;
  }

  private void unless(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem + ": " + reply.speech() + " <- " + reply.request());
    }
  }

  private void card() {
    if (reply.card().isObject()) {
      String title = reply.card().path("title").asText();
      String text = reply.card().path("text").asText();
      unless(title.length() >= 4 && title.length() <= 200, "card title: " + title);
      unless(text.lines().filter(line -> !line.isBlank()).count() >= 2, "card says little");
    }
  }
}
