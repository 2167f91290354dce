package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The conversations that browsers hold, in memory only. One thing is said at a time; when there are
 * too many, the one that has been silent longest is forgotten.
 */
final class WebConversations {
  /** The most conversations kept. */
  static final int MOST = 100;

  /** The longest thing said, in characters. */
  static final int LONGEST = 500;

  private final Alexa alexa;
  private final Supplier<Setting> unsaid;
  private final Map<String, Conversation> open = new LinkedHashMap<>(MOST, 0.75f, true);

  /**
   * No conversation yet.
   *
   * @param unsaid the setting for what a browser leaves out, asked for each conversation
   */
  WebConversations(Alexa alexa, Supplier<Setting> unsaid) {
    this.alexa = alexa;
    this.unsaid = unsaid;
  }

  /** What a browser can choose from, and the setting when it chooses nothing. */
  ObjectNode choices() {
    ObjectNode choices = SettingJson.write(unsaid.get());
    alexa.locales().forEach(choices.putArray("locales")::add);
    return choices;
  }

  /**
   * Begins a conversation; gives its id and setting.
   *
   * @throws IllegalArgumentException when the setting is wrong
   */
  synchronized ObjectNode begin(JsonNode chosen) {
    Setting setting = SettingJson.read(chosen, unsaid.get());
    Conversation conversation = alexa.converse(setting);
    if (open.size() == MOST) {
      Iterator<String> silent = open.keySet().iterator();
      silent.next();
      silent.remove();
    }
    String id = UUID.randomUUID().toString();
    open.put(id, conversation);
    return SettingJson.write(setting).put("id", id);
  }

  /**
   * Says something; gives the turn.
   *
   * @throws IllegalArgumentException when nothing is said, or too much
   */
  synchronized ObjectNode say(String id, JsonNode read) {
    Conversation conversation = Optional.ofNullable(open.get(id)).orElseThrow(() -> unknown(id));
    String said = read.path("say").asText("");
    if (!read.path("say").isTextual() || said.isBlank()) {
      throw new IllegalArgumentException("\"say\" is not text, or blank");
    }
    if (said.length() > LONGEST) {
      throw new IllegalArgumentException("\"say\" is longer than " + LONGEST + " characters");
    }
    return TurnJson.of(conversation, said);
  }

  /** Ends a conversation: the person leaves the device. */
  synchronized void end(String id) {
    Optional.ofNullable(open.remove(id)).orElseThrow(() -> unknown(id)).leave();
  }

  private static WebRefusal unknown(String id) {
    return new WebRefusal(404, "there is no conversation \"" + id + "\"");
  }
}
