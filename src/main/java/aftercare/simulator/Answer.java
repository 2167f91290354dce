package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A response envelope of the skill, and what a person hears and sees of it. */
record Answer(JsonNode envelope) {

  /** What is said, as plain text; empty when nothing is. */
  String speech() {
    return plain(ssml());
  }

  /** What is said, as the skill wrote it. */
  String ssml() {
    return written(response().path("outputSpeech"));
  }

  /** What is said when nobody answers; empty when the skill gave nothing for it. */
  Optional<String> reprompt() {
    return response().path("reprompt").isObject()
        ? Optional.of(plain(written(response().path("reprompt").path("outputSpeech"))))
        : Optional.empty();
  }

  Optional<Card> card() {
    JsonNode card = response().path("card");
    String text = card.path("text").asText(card.path("content").asText(""));
    return card.isObject()
        ? Optional.of(new Card(card.path("title").asText(""), text))
        : Optional.empty();
  }

  /** What the Alexa app shows. */
  record Card(String title, String text) {}

  /** Whether the session is over. */
  boolean ended() {
    return response().path("shouldEndSession").asBoolean(false);
  }

  /** Whether the microphone opens. */
  boolean listening() {
    JsonNode end = response().path("shouldEndSession");
    return end.isBoolean() && !end.asBoolean();
  }

  JsonNode attributes() {
    return envelope.path("sessionAttributes");
  }

  /** The question for a slot that the skill asked, if it asked one. */
  Optional<Asked> asked() {
    for (JsonNode directive : response().path("directives")) {
      if (directive.path("type").asText().equals("Dialog.ElicitSlot")) {
        return Optional.of(
            new Asked(directive.path("slotToElicit").asText(), directive.path("updatedIntent")));
      }
    }
    return Optional.empty();
  }

  /**
   * A question for a slot.
   *
   * @param intent the intent with its slots so far; a missing node when the skill left it as it was
   */
  record Asked(String slot, JsonNode intent) {}

  /** The data shown on a screen; a missing node when the skill sent no document. */
  JsonNode screen() {
    for (JsonNode directive : response().path("directives")) {
      if (directive.path("type").asText().equals("Alexa.Presentation.APL.RenderDocument")) {
        return directive.path("datasources");
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  private JsonNode response() {
    return envelope.path("response");
  }

  private static String written(JsonNode speech) {
    return speech.path("ssml").asText(speech.path("text").asText(""));
  }

  private static String plain(String ssml) {
    return ssml.replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .replaceAll(" ([.,;:!?])", "$1")
        .trim();
  }
}
