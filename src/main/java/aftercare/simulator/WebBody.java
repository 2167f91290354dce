package aftercare.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON object that a browser sends.
 *
 * <p>A page of another site can post plain text or a form here, but JSON only after asking first,
 * which is never answered: so nothing but JSON is taken.
 */
final class WebBody {
  /** The longest body, in bytes. */
  static final int LONGEST = 16 * 1024;

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private WebBody() {}

  /**
   * Reads it.
   *
   * @throws WebRefusal when it is no JSON object, not called JSON, or too long
   */
  static JsonNode read(HttpExchange exchange) throws IOException {
    String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    if (!type.toLowerCase(Locale.ROOT).matches("application/json *(;.*)?")) {
      throw new WebRefusal(415, "the body is to be application/json");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw new WebRefusal(413, "the body is longer than " + LONGEST + " bytes");
    }
    try {
      JsonNode read = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
      if (!read.isObject()) {
        throw new WebRefusal(400, "the body is no JSON object");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new WebRefusal(400, "the body is no JSON: " + e.getOriginalMessage());
    }
  }
}
