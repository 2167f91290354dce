package aftercare.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * One JSON value after another, each as the sort that is expected. Where the SDK's mapper might
 * bend a value of another sort into shape, this is {@link Unfamiliar}.
 */
final class Json implements AutoCloseable {
  static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser parser;

  /** The JSON in some bytes, before its first value. */
  Json(byte[] bytes) throws IOException {
    parser = FACTORY.createParser(bytes);
    parser.nextToken();
  }

  /** Whether an object stands here, and not null. To be asked before its fields. */
  boolean isObject() {
    return isThere(JsonToken.START_OBJECT);
  }

  /** Whether an object stands here, whatever else may. */
  boolean startsObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** Whether a text stands here, whatever else may. */
  boolean startsText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Whether a list stands here, and not null. To be asked before its items. */
  boolean isList() {
    return isThere(JsonToken.START_ARRAY);
  }

  /** Goes to the value of the next field of this object; the field's name, or null at the end. */
  String nextField() throws IOException {
    if (parser.nextToken() != JsonToken.FIELD_NAME) {
      return null;
    }
    String name = parser.currentName();
    parser.nextToken();
    return name;
  }

  /** Goes to the next item of this list; false at the end. */
  boolean nextItem() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** A text, or null. */
  String text() throws IOException {
    return isThere(JsonToken.VALUE_STRING) ? parser.getText() : null;
  }

  /** True, false, or null. */
  Boolean flag() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw new Unfamiliar("neither true nor false");
    };
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  /** Where the parser stands, for values of any sort. */
  JsonParser parser() {
    return parser;
  }

  private boolean isThere(JsonToken expected) {
    JsonToken token = parser.currentToken();
    if (token != expected && token != JsonToken.VALUE_NULL) {
      throw new Unfamiliar("a value that is not " + expected);
    }
    return token == expected;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
