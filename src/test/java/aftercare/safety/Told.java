package aftercare.safety;

import aftercare.heard.Messages;
import aftercare.heard.Reply;
import aftercare.rules.Oracle;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an answer says what it is about, and withholds nothing that is needed. */
final class Told {
  private static final Pattern WITHHELD =
      Pattern.compile(
          "^Better wait|^Wait\\b|suggest leaving|(?<!don't |do not |not )\\b(stop taking|stop using|skip|go without|do not take)\\b");

  private Told() {}

  static Optional<String> wrong(String activity, String outcome, Reply reply) {
    JsonNode text = Messages.activity(activity);
    if (outcome.equals("EMERGENCY")) {
      return Optional.empty();
    }
    String name = text.path("name").asText().toLowerCase(Locale.ROOT);
    if (!reply.card().path("title").asText().toLowerCase(Locale.ROOT).endsWith(name)) {
      return Optional.of("a card that does not name it");
    }
    boolean needed = Oracle.entry("activities", activity).path("mustNotWithhold").asBoolean();
    if (needed && WITHHELD.matcher(reply.speech()).find()) {
      return Optional.of("withheld though it is needed");
    }
    return Optional.empty();
  }
}
