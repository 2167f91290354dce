package aftercare.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What becomes of a request that the SDK could not answer: of an unknown type, or with parts
 * missing. Another skill's request and what is not Alexa's at all are refused.
 */
public final class LastResort {
  private final String skillId;

  /**
   * @param skillId the only skill to answer, or empty for any
   */
  public LastResort(String skillId) {
    this.skillId = skillId;
  }

  /**
   * @throws IllegalArgumentException if the request is not Alexa's, or another skill's
   */
  public byte[] answer(byte[] request) {
    JsonNode envelope = read(request);
    String applicationId =
        envelope
            .at("/context/System/application/applicationId")
            .asText(envelope.at("/session/application/applicationId").asText(""));
    if (!skillId.isEmpty() && !skillId.equals(applicationId)) {
      throw new IllegalArgumentException("Request of another skill than SKILL_ID names");
    }
    if (!envelope.at("/request/type").isTextual()) {
      throw new IllegalArgumentException("Not an Alexa request: request.type is missing");
    }
    return silence(envelope.at("/session/attributes")).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Says nothing, and leaves the session as it is: nobody asked a question. */
  private static JsonNode silence(JsonNode attributes) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("version", "1.0");
    if (attributes.isObject()) {
      envelope.set("sessionAttributes", attributes);
    }
    envelope.putObject("response");
    return envelope;
  }

  private static JsonNode read(byte[] request) {
    try {
      return new ObjectMapper().readTree(request);
    } catch (IOException e) {
      throw new IllegalArgumentException("Not an Alexa request: not JSON");
    }
  }
}
