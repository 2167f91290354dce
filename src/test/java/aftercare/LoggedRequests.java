package aftercare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests of every intent and locale, each slot filled with something that must stay unlogged. */
final class LoggedRequests {
  static final String SKILL_ID = "amzn1.ask.skill.1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d";

  private static final String USER = "amzn1.ask.account.SECRETUSER";
  private static final String DEVICE = "amzn1.ask.device.SECRETDEVICE";
  private static final String TOKEN = "SECRETTOKEN";
  private static final String SESSION = "amzn1.echo-api.session.SECRETSESSION";

  /** Odd words, with quotes, line ends and braces that would break a careless line. */
  private static final List<String> SAID =
      List.of(
          "SECRETWORDS",
          "SECRET \"quoted\"",
          "SECRET\nsecond line",
          "SECRET {\"requestId\":\"x\"}",
          "SECRET \\ $1 %s",
          "\uD83DSECRET",
          "2026-11-21",
          "P1D",
          "14:30",
          "?",
          "SECRET".repeat(500));

  private static final List<String> LOCALES = List.of("en-US", "en-GB", "en-AU", "en-CA", "en-IN");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final JsonNode MODEL = model();

  private LoggedRequests() {}

  /** The same requests at every run. */
  static List<ObjectNode> some(int count) {
    Random random = new Random(20261122);
    List<JsonNode> intents = new ArrayList<>();
    MODEL.path("intents").forEach(intents::add);
    List<ObjectNode> requests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ObjectNode request =
          JSON.objectNode()
              .put("type", i % 10 == 9 ? "SessionEndedRequest" : "IntentRequest")
              .put("requestId", "amzn1.echo-api.request." + i)
              .put("locale", LOCALES.get(i % LOCALES.size()))
              .put("timestamp", "2026-11-22T15:00:00Z");
      if (i % 10 == 9) {
        request.put("reason", "ERROR").putObject("error").put("message", "SECRET error");
      } else {
        request.set("intent", intent(intents.get(i % intents.size()), random));
      }
      requests.add(envelope(request));
    }
    return requests;
  }

  /** What no line may hold. */
  static List<String> secrets() {
    List<String> secrets = new ArrayList<>(SAID);
    secrets.addAll(List.of("SECRET", USER, DEVICE, TOKEN, SESSION, SKILL_ID));
    return secrets;
  }

  /** The intent with its first slot said, and sometimes others, in words or as an id. */
  private static ObjectNode intent(JsonNode intent, Random random) {
    ObjectNode request = JSON.objectNode().put("name", intent.path("name").asText());
    ObjectNode slots = request.putObject("slots");
    for (JsonNode slot : intent.path("slots")) {
      String name = slot.path("name").asText();
      List<String> ids = ids(slot.path("type").asText());
      ObjectNode filled = slots.putObject(name).put("name", name);
      if (slots.size() > 1 && random.nextInt(8) > 0) {
        continue;
      }
      filled.put("value", SAID.get(random.nextInt(SAID.size())));
      if (!ids.isEmpty()) {
        String id = ids.get(random.nextInt(ids.size()));
        filled
            .putObject("resolutions")
            .putArray("resolutionsPerAuthority")
            .addObject()
            .put("authority", "SECRET authority")
            .<ObjectNode>set("status", JSON.objectNode().put("code", "ER_SUCCESS_MATCH"))
            .putArray("values")
            .addObject()
            .set("value", JSON.objectNode().put("name", "SECRET name").put("id", id));
      }
    }
    return request;
  }

  private static ObjectNode envelope(ObjectNode request) {
    ObjectNode application = JSON.objectNode().put("applicationId", SKILL_ID);
    ObjectNode user = JSON.objectNode().put("userId", USER);
    ObjectNode root = JSON.objectNode().put("version", "1.0");
    ObjectNode session = root.putObject("session").put("new", true).put("sessionId", SESSION);
    session.set("application", application);
    session.set("user", user);
    ObjectNode system = root.putObject("context").putObject("System");
    system.set("application", application.deepCopy());
    system.set("user", user.deepCopy());
    system.putObject("device").put("deviceId", DEVICE).putObject("supportedInterfaces");
    system.put("apiEndpoint", "https://api.amazonalexa.com").put("apiAccessToken", TOKEN);
    root.set("request", request);
    return root;
  }

  private static List<String> ids(String type) {
    for (JsonNode one : MODEL.path("types")) {
      if (one.path("name").asText().equals(type)) {
        return one.path("values").findValuesAsText("id");
      }
    }
    return List.of();
  }

  private static JsonNode model() {
    Path file = Path.of("skill-package", "interactionModels", "custom", "en-US.json");
    try {
      return new ObjectMapper().readTree(file.toFile()).at("/interactionModel/languageModel");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
