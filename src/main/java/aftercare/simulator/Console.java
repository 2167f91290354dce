package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/**
 * A conversation on a terminal: each line is something said, and what would be heard and shown is
 * printed.
 */
final class Console {
  private final Conversation conversation;

  Console(Conversation conversation) {
    this.conversation = conversation;
  }

  void run(BufferedReader in, PrintStream out) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        say(line.trim(), out);
        out.flush();
      }
    }
    conversation.leave();
  }

  private void say(String line, PrintStream out) {
    out.println("You:   " + line);
    try {
      Turn turn = conversation.say(line);
      out.println(
          "       ["
              + turn.intent()
              + ", "
              + turn.match()
              + (turn.slots().isEmpty() ? "" : " " + turn.slots())
              + "]");
      show(turn.answer(), out);
    } catch (SkillFailure | IllegalArgumentException e) {
      out.println("       (" + e.getMessage() + ")");
    }
    out.println();
  }

  private static void show(Answer answer, PrintStream out) {
    out.println("Alexa: " + (answer.speech().isEmpty() ? "(says nothing)" : answer.speech()));
    answer
        .card()
        .ifPresent(
            card -> {
              out.println("Card:  " + card.title());
              card.text().lines().forEach(text -> out.println("       " + text));
            });
    JsonNode screen = answer.screen();
    if (!screen.isMissingNode()) {
      out.println("Screen: " + screen);
    }
    out.println(
        answer.ended()
            ? "(session ended)"
            : answer.listening() ? "(Alexa is listening)" : "(the session stays open)");
  }
}
