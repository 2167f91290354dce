package aftercare.heard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The skill's answer to one request, as bytes and as JSON, and the request's envelope. */
public record Reply(JsonNode asked, byte[] bytes, JsonNode envelope) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static Reply of(byte[] request, byte[] answer) {
    try {
      return new Reply(JSON.readTree(request), answer, JSON.readTree(answer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public JsonNode request() {
    return asked.path("request");
  }

  public JsonNode response() {
    return envelope.path("response");
  }

  public JsonNode attributes() {
    return envelope.path("sessionAttributes");
  }

  public String ssml() {
    return response().at("/outputSpeech/ssml").asText();
  }

  public String speech() {
    return plain(ssml());
  }

  public boolean hasReprompt() {
    return response().path("reprompt").isObject();
  }

  public String repromptSsml() {
    return response().at("/reprompt/outputSpeech/ssml").asText();
  }

  public String reprompt() {
    return plain(repromptSsml());
  }

  /** Whether the session goes on with an open microphone. */
  public boolean isOpen() {
    return response().path("shouldEndSession").isBoolean()
        && !response().path("shouldEndSession").asBoolean();
  }

  public boolean isEnded() {
    return response().path("shouldEndSession").asBoolean(false);
  }

  public JsonNode card() {
    return response().path("card");
  }

  public String cardText() {
    return (card().path("title").asText() + "\n" + card().path("text").asText()).strip();
  }

  private static String plain(String ssml) {
    return ssml.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
