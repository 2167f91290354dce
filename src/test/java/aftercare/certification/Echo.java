package aftercare.certification;

import aftercare.AftercareStreamHandler;
import aftercare.heard.Overheard;
import aftercare.heard.Reply;
import com.amazon.ask.model.services.ApiClientResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A device in a locale that talks to the skill as it is deployed, request by request; what the
 * skill keeps in the session comes back with the next request, until the skill ends it.
 */
final class Echo {
  static final String SKILL_ID = "amzn1.ask.skill.1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d";
  static final String NOW = "2026-11-22T15:00:00Z";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Overheard SKILL =
      new Overheard(new AftercareStreamHandler(request -> zone(), Map.of("SKILL_ID", SKILL_ID)));

  private final String locale;
  private JsonNode attributes = JSON.objectNode();

  Echo(String locale) {
    this.locale = locale;
  }

  Reply launch() {
    return send(request("LaunchRequest"));
  }

  Reply intent(String name) {
    return intent(name, Slots.none());
  }

  Reply intent(String name, Slots slots) {
    ObjectNode intent = JSON.objectNode().put("name", name).put("confirmationStatus", "NONE");
    intent.set("slots", slots.json());
    return intent(intent);
  }

  /** An intent request around whatever stands for its intent. */
  Reply intent(JsonNode intent) {
    ObjectNode request = request("IntentRequest").put("dialogState", "STARTED");
    request.set("intent", intent);
    return send(request);
  }

  ObjectNode request(String type) {
    return JSON.objectNode()
        .put("type", type)
        .put("requestId", "amzn1.echo-api.request.test")
        .put("locale", locale)
        .put("timestamp", NOW);
  }

  Reply send(ObjectNode request) {
    Reply reply = answer(envelope(request, SKILL_ID));
    attributes = reply.isEnded() ? JSON.objectNode() : reply.attributes();
    return reply;
  }

  ObjectNode envelope(ObjectNode request, String skillId) {
    ObjectNode root = JSON.objectNode().put("version", "1.0");
    ObjectNode application = JSON.objectNode().put("applicationId", skillId);
    ObjectNode user = JSON.objectNode().put("userId", "amzn1.ask.account.PRIVATE");
    ObjectNode session = root.putObject("session").put("new", attributes.isEmpty());
    session.put("sessionId", "amzn1.echo-api.session.test").set("application", application);
    session.set("attributes", attributes);
    session.set("user", user);
    ObjectNode system = root.putObject("context").putObject("System");
    system.set("application", application.deepCopy());
    system.set("user", user.deepCopy());
    system.putObject("device").put("deviceId", "PRIVATE").putObject("supportedInterfaces");
    system.put("apiEndpoint", "https://api.amazonalexa.com").put("apiAccessToken", "PRIVATE");
    root.set("request", request);
    return root;
  }

  /**
   * What the skill answers to an envelope.
   *
   * @throws RuntimeException whatever the entry throws, where Alexa would speak of a problem
   */
  static Reply answer(JsonNode envelope) {
    try {
      return SKILL.ask(MAPPER.writeValueAsBytes(envelope));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer to an event of any bytes, which is held to nothing. */
  static byte[] answer(byte[] event) {
    return SKILL.answer(event);
  }

  private static ApiClientResponse zone() {
    ApiClientResponse response = new ApiClientResponse();
    response.setStatusCode(200);
    response.setBody("\"America/New_York\"");
    return response;
  }
}
