package aftercare.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * One answered request as one line of JSON for the log: request id, type, intent, locale, kinds of
 * verdict, milliseconds. Nothing that a person said and nothing that tells who they are is read.
 */
public final class RequestLine {
  private static final JsonFactory JSON = new JsonFactory();

  /** What Amazon's names look like; anything else is not written. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:-]{1,120}");

  private String requestId = "";
  private String type = "";
  private String intent = "";
  private String locale = "";
  private final Set<String> verdicts = new LinkedHashSet<>();

  private RequestLine() {}

  /**
   * The line without its end.
   *
   * @param request an Alexa request, whole or damaged
   * @param answer the response to it
   */
  public static String of(byte[] request, byte[] answer, long milliseconds) {
    RequestLine line = new RequestLine();
    line.read(request, "request", line::request);
    line.read(answer, "sessionAttributes", line::attributes);
    return line.write(milliseconds);
  }

  private interface Part {
    void read(JsonParser json, String field) throws IOException;
  }

  /** Hands the fields of one object of an envelope on, and passes everything else over. */
  private void read(byte[] envelope, String object, Part part) {
    try (JsonParser json = JSON.createParser(envelope)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      fields(
          json,
          (inner, field) -> {
            if (field.equals(object) && inner.currentToken() == JsonToken.START_OBJECT) {
              fields(inner, part);
            }
          });
    } catch (IOException damaged) {
      // What was read before the damage is all there is to tell.
      return;
    }
  }

  private static void fields(JsonParser json, Part part) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      part.read(json, field);
      if (json.currentToken() == value) {
        json.skipChildren();
      }
    }
  }

  private void request(JsonParser json, String field) throws IOException {
    switch (field) {
      case "requestId" -> requestId = name(json);
      case "type" -> type = name(json);
      case "locale" -> locale = name(json);
      case "intent" -> {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          fields(json, this::intent);
        }
      }
      default -> {}
    }
  }

  private void intent(JsonParser json, String field) throws IOException {
    if (field.equals("name")) {
      intent = name(json);
    }
  }

  private void attributes(JsonParser json, String field) throws IOException {
    if (field.equals("verdicts") && json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        fields(json, this::verdict);
      }
    }
  }

  private void verdict(JsonParser json, String field) throws IOException {
    if (field.equals("verdict")) {
      verdicts.add(name(json));
    }
  }

  private static String name(JsonParser json) throws IOException {
    String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
    return NAME.matcher(text).matches() ? text : "";
  }

  private String write(long milliseconds) {
    StringJoiner kinds = new StringJoiner("\",\"", "[\"", "\"]").setEmptyValue("[]");
    verdicts.forEach(kinds::add);
    return "{\"requestId\":\""
        + requestId
        + "\",\"type\":\""
        + type
        + "\",\"intent\":\""
        + intent
        + "\",\"locale\":\""
        + locale
        + "\",\"verdicts\":"
        + kinds
        + ",\"milliseconds\":"
        + milliseconds
        + "}";
  }
}
