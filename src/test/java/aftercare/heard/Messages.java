package aftercare.heard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The skill's own words, as its text file has them. */
public final class Messages {
  private static final JsonNode FILE = read();
  private static final JsonNode ALL = FILE.path("messages");

  private Messages() {}

  public static String text(String key) {
    if (!ALL.has(key)) {
      throw new IllegalArgumentException("no message " + key);
    }
    return ALL.path(key).asText();
  }

  /** A message up to what is filled in. */
  public static String beginning(String key) {
    return text(key).split("\\{", 2)[0];
  }

  public static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    ALL.fieldNames().forEachRemaining(key -> all.put(key, ALL.path(key).asText()));
    return all;
  }

  /** What the file says of an activity. */
  public static JsonNode activity(String id) {
    return FILE.path("activities").path(id);
  }

  private static JsonNode read() {
    try (InputStream in = Messages.class.getResourceAsStream("/aftercare/text/en.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
