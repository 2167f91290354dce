package aftercare.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The skill's Lambda entry, called with the bytes that Lambda would hand it. */
final class Skill {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final RequestStreamHandler handler;

  Skill(RequestStreamHandler handler) {
    this.handler = handler;
  }

  Answer answer(ObjectNode request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(MAPPER.writeValueAsBytes(request)),
          out,
          new DeskContext(request.path("request").path("requestId").asText()));
      JsonNode response = MAPPER.readTree(out.toByteArray());
      if (response == null || !response.path("response").isObject()) {
        throw new SkillFailure("the skill's answer has no \"response\"", null);
      }
      return new Answer(response);
    } catch (SkillFailure e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new SkillFailure("the skill failed: " + e, e);
    }
  }
}
