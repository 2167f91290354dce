package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a browser gets for a request: status, headers and body. */
record WebReply(int status, Map<String, String> headers, byte[] body) {
  private static final String JSON = "application/json";

  static WebReply file(String type, byte[] body) {
    return new WebReply(200, type(type), body);
  }

  static WebReply json(int status, JsonNode body) {
    return new WebReply(status, type(JSON), body.toString().getBytes(StandardCharsets.UTF_8));
  }

  static WebReply nothing() {
    return new WebReply(204, Map.of(), new byte[0]);
  }

  static WebReply error(int status, String message) {
    return json(
        status, JsonNodeFactory.instance.objectNode().put("error", String.valueOf(message)));
  }

  static WebReply wrongMethod(String allowed) {
    WebReply reply = error(405, "only " + allowed + " is possible here");
    return new WebReply(405, Map.of("Content-Type", JSON, "Allow", allowed), reply.body());
  }

  private static Map<String, String> type(String type) {
    return Map.of("Content-Type", type);
  }
}
