package aftercare.heard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The words that somebody said: slot values, and what the session keeps of the turn before. What
 * the skill says back of them is not its own.
 */
final class Said {
  private Said() {}

  static List<String> in(Reply reply) {
    List<String> said = new ArrayList<>();
    reply.request().at("/intent/slots").findValues("value").forEach(value -> add(value, said));
    reply.asked().at("/session/attributes/state/last").forEach(value -> add(value, said));
    return said;
  }

  private static void add(JsonNode value, List<String> said) {
    String words = value.asText().strip();
    if (!words.isEmpty()) {
      said.add(words);
    }
  }
}
