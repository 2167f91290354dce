package aftercare.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What becomes of a request that the skill could not answer: of an unknown type, or with parts
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
    Outline outline = new Outline();
    try (Json json = new Json(request)) {
      outline.read(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("Not an Alexa request: not JSON");
    }
    if (!skillId.isEmpty() && !skillId.equals(outline.applicationId())) {
      throw new IllegalArgumentException("Request of another skill than SKILL_ID names");
    }
    if (outline.type == null) {
      throw new IllegalArgumentException("Not an Alexa request: request.type is missing");
    }
    return silence(outline.attributes);
  }

  /** Says nothing, and leaves the session as it is: nobody asked a question. */
  private static byte[] silence(Map<String, Object> attributes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("version", "1.0");
      if (attributes != null) {
        json.writeFieldName("sessionAttributes");
        PlainValues.write(json, attributes);
      }
      json.writeObjectFieldStart("response");
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The few parts of an envelope that matter here; null where they are not there. */
  private static final class Outline {
    private String asked;
    private String held;
    private String type;
    private Map<String, Object> attributes;

    String applicationId() {
      return asked == null ? held : asked;
    }

    void read(Json json) throws IOException {
      for (String at = first(json); at != null; at = json.nextField()) {
        switch (at) {
          case "context" -> asked = text(json, "System", "application", "applicationId");
          case "session" -> session(json);
          case "request" -> type = text(json, "type");
          default -> json.skip();
        }
      }
    }

    private void session(Json json) throws IOException {
      for (String at = first(json); at != null; at = json.nextField()) {
        switch (at) {
          case "application" -> held = text(json, "applicationId");
          case "attributes" -> attributes(json);
          default -> json.skip();
        }
      }
    }

    private void attributes(Json json) throws IOException {
      if (json.startsObject()) {
        attributes = PlainValues.object(json);
      } else {
        json.skip();
      }
    }

    /** The text at the end of a path of fields; reads the whole value that stands here. */
    private static String text(Json json, String... path) throws IOException {
      return text(json, path, 0);
    }

    private static String text(Json json, String[] path, int depth) throws IOException {
      if (depth == path.length && json.startsText()) {
        return json.text();
      }
      if (depth == path.length) {
        json.skip();
        return null;
      }
      String text = null;
      for (String at = first(json); at != null; at = json.nextField()) {
        if (at.equals(path[depth])) {
          text = text(json, path, depth + 1);
        } else {
          json.skip();
        }
      }
      return text;
    }

    /** Goes to the first field of an object; null where there is none, past any other value. */
    private static String first(Json json) throws IOException {
      if (json.startsObject()) {
        return json.nextField();
      }
      json.skip();
      return null;
    }
  }
}
