package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The request envelope as Alexa sends it. */
final class RequestJson {
  static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String USER_ID = "amzn1.ask.account.DESK";

  private final Setting setting;

  RequestJson(Setting setting) {
    this.setting = setting;
  }

  /**
   * An envelope around a request.
   *
   * @param session the session's id
   * @param fresh whether the session begins with this request
   * @param attributes what the skill kept from the turn before
   */
  ObjectNode envelope(String session, boolean fresh, JsonNode attributes, ObjectNode request) {
    ObjectNode root = JSON.objectNode().put("version", "1.0");
    ObjectNode node = root.putObject("session").put("new", fresh).put("sessionId", session);
    node.set("application", application());
    node.set("attributes", attributes.isObject() ? attributes.deepCopy() : JSON.objectNode());
    node.set("user", user());
    root.putObject("context").set("System", system());
    root.set("request", request);
    return root;
  }

  /**
   * A request of a type without its own fields; the id follows from the seed, so that every run
   * sends the same bytes.
   */
  ObjectNode request(String type, String seed, Instant at) {
    return JSON.objectNode()
        .put("type", type)
        .put("requestId", "amzn1.echo-api.request." + uuid(seed))
        .put("locale", setting.locale())
        .put("timestamp", at.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  static String sessionId(String seed) {
    return "amzn1.echo-api.session." + uuid(seed);
  }

  private static UUID uuid(String seed) {
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode system() {
    ObjectNode system = JSON.objectNode();
    system.set("application", application());
    system.set("user", user());
    ObjectNode interfaces =
        system
            .putObject("device")
            .put("deviceId", Device.in(setting.zone()))
            .putObject("supportedInterfaces");
    if (setting.screen()) {
      interfaces
          .putObject("Alexa.Presentation.APL")
          .putObject("runtime")
          .put("maxVersion", "2024.3");
    }
    return system.put("apiEndpoint", "https://api.amazonalexa.com").put("apiAccessToken", "desk");
  }

  private static ObjectNode application() {
    return JSON.objectNode().put("applicationId", SKILL_ID);
  }

  private static ObjectNode user() {
    return JSON.objectNode().put("userId", USER_ID);
  }
}
