package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;

/** A conversation with the skill as it is deployed, in words: for tests outside this package. */
public final class Talk {
  private static final Alexa ALEXA = HeardSkill.onTheDesk();
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  private final Conversation conversation;

  private Talk(Conversation conversation) {
    this.conversation = conversation;
  }

  /** A conversation in a locale, not yet begun. */
  public static Talk in(String locale) {
    return new Talk(ALEXA.converse(new Setting(NOW, ZoneId.of("America/New_York"), locale, false)));
  }

  /** The turn as a batch writes it: intent, match, speech, reprompt, verdicts, ended, response. */
  public JsonNode say(String words) {
    return TurnJson.of(conversation.say(words));
  }
}
