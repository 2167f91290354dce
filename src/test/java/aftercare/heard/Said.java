package aftercare.heard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words that somebody said: slot values, and what the session keeps of the turn before. What
 * the skill says back of them, without what cannot be spoken, is not its own.
 */
final class Said {
  private static final Pattern UNSPEAKABLE = Pattern.compile("[\\p{C}&&\\S]");

  private Said() {}

  static List<String> in(Reply reply) {
    List<String> said = new ArrayList<>();
    reply.request().at("/intent/slots").findValues("value").forEach(value -> add(value, said));
    reply.asked().at("/session/attributes/state/last").forEach(value -> add(value, said));
    return said;
  }

  private static void add(JsonNode value, List<String> said) {
    String words = UNSPEAKABLE.matcher(value.asText()).replaceAll("").strip();
    if (!words.isEmpty()) {
      said.add(words);
    }
  }
}
