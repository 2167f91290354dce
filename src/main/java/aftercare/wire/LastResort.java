package aftercare.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What becomes of a request that the skill could not answer: of an unknown type, or with parts
 * missing. Another skill's request and what is not Alexa's at all are refused.
 */
public final class LastResort {
  /** Says nothing, and leaves the session as it is: nobody asked a question. */
  private static final String SILENCE = "{\"version\":\"1.0\",\"response\":{}}";

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
    Address address = Address.of(request);
    if (!skillId.isEmpty() && !skillId.equals(address.applicationId())) {
      throw new IllegalArgumentException("Request of another skill than SKILL_ID names");
    }
    if (address.type() == null) {
      throw new IllegalArgumentException("Not an Alexa request: request.type is missing");
    }
    return SILENCE.getBytes(StandardCharsets.UTF_8);
  }

  /** To which skill a request is addressed and of what type it is; null where it does not say. */
  private record Address(String applicationId, String type) {

    static Address of(byte[] request) {
      try (Json json = new Json(request)) {
        return read(json);
      } catch (Unfamiliar | IOException e) {
        throw new IllegalArgumentException("Not an Alexa request: not its JSON");
      }
    }

    private static Address read(Json json) throws IOException {
      String asked = null;
      String held = null;
      String type = null;
      boolean some = json.isObject();
      for (String at = some ? json.nextField() : null; at != null; at = json.nextField()) {
        switch (at) {
          case "context" -> asked = text(json, "System", "application", "applicationId");
          case "session" -> held = text(json, "application", "applicationId");
          case "request" -> type = text(json, "type");
          default -> json.skip();
        }
      }
      return new Address(asked == null ? held : asked, type);
    }
  }

  /** The text at the end of a path of fields, or null; reads the whole value that stands here. */
  private static String text(Json json, String... path) throws IOException {
    return text(json, path, 0);
  }

  private static String text(Json json, String[] path, int depth) throws IOException {
    if (depth == path.length) {
      return json.text();
    }
    String text = null;
    boolean some = json.isObject();
    for (String field = some ? json.nextField() : null; field != null; field = json.nextField()) {
      if (field.equals(path[depth])) {
        text = text(json, path, depth + 1);
      } else {
        json.skip();
      }
    }
    return text;
  }
}
