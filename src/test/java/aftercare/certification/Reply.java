package aftercare.certification;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** The skill's answer to one request, as bytes and as JSON, and the request. */
record Reply(JsonNode request, byte[] bytes, JsonNode envelope) {
  JsonNode response() {
    return envelope.path("response");
  }

  JsonNode attributes() {
    return envelope.path("sessionAttributes");
  }

  String ssml() {
    return response().at("/outputSpeech/ssml").asText();
  }

  String speech() {
    return plain(ssml());
  }

  boolean hasReprompt() {
    return response().path("reprompt").isObject();
  }

  String reprompt() {
    return plain(response().at("/reprompt/outputSpeech/ssml").asText());
  }

  /** Whether the session goes on with an open microphone. */
  boolean isOpen() {
    return response().path("shouldEndSession").isBoolean()
        && !response().path("shouldEndSession").asBoolean();
  }

  boolean isEnded() {
    return response().path("shouldEndSession").asBoolean(false);
  }

  JsonNode card() {
    return response().path("card");
  }

  private static String plain(String ssml) {
    return ssml.replaceAll("<[^>]*>", "").strip();
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
