package aftercare.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a whole JSON file with the streaming parser alone: loading the data-binding classes would
 * cost more at a cold start than the reading itself.
 */
final class JsonTree {

  private JsonTree() {}

  /** The file's one object; throws {@link BrokenDataException} where it is no JSON or no object. */
  static JsonObject read(InputStream json, String file) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw broken(file, parser, "expected one JSON object");
      }
      JsonObject root = object(parser);
      if (parser.nextToken() != null) {
        throw broken(file, parser, "something follows the JSON object, expected the end");
      }
      return root;
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
      throw new BrokenDataException(List.of(file + ": " + where + e.getOriginalMessage()));
    } catch (CharConversionException e) {
      throw new BrokenDataException(List.of(file + ": " + e.getMessage() + ", expected UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<String> repeated = new ArrayList<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (fields.put(name, value(parser)) != null) {
        repeated.add(name);
      }
    }
    return new JsonObject(fields, repeated);
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> JsonNull.NULL;
    };
  }

  private static BrokenDataException broken(String file, JsonParser parser, String reason) {
    int line = parser.currentLocation().getLineNr();
    return new BrokenDataException(List.of(file + ": line " + line + ": " + reason));
  }
}
