package aftercare.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One JSON object of a text file, read by the streaming parser alone: loading the data-binding
 * classes would cost more at a cold start than the reading itself.
 *
 * @param fields by key in the order of the file; a value is a {@code TextTree}, {@code List},
 *     {@code String}, {@code Boolean}, or a {@code JsonToken} for what no text file has a use for
 * @param repeated the keys that stand in it more than once
 */
record TextTree(Map<String, Object> fields, List<String> repeated) {

  /** The file's one object; throws {@link BrokenDataException} where it is none. */
  static TextTree read(String file, InputStream json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      boolean opens = parser.nextToken() == JsonToken.START_OBJECT;
      TextTree root = opens ? object(parser) : new TextTree(Map.of(), List.of());
      if (!opens || parser.nextToken() != null) {
        throw new BrokenDataException(file, List.of("expected one JSON object and nothing else"));
      }
      return root;
    } catch (JsonProcessingException e) {
      String reason = "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage();
      throw new BrokenDataException(file, List.of(reason));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextTree object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<String> repeated = new ArrayList<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (fields.put(name, value(parser)) != null) {
        repeated.add(name);
      }
    }
    return new TextTree(fields, repeated);
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> parser.currentToken();
    };
  }
}
