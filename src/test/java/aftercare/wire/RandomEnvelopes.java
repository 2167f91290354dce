package aftercare.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Valid requests at random, of the shapes in {@code wire/shapes.json}: any field but a type may be
 * missing or null, stand anywhere in its object, and have fields beside it that nobody knows.
 *
 * <p>A shape is an object of shapes, a list with the shape of its items, the name of a shape, or
 * words to choose from.
 */
public final class RandomEnvelopes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEPTH = 3;
  private static final String[] WORDS = {
    "", " ", "sheet mask", "caf\u00e9", "\ud83d\ude00", "\"quoted\"", "a\\b", "line\nline"
  };

  private final JsonNode shapes = shapes();
  private final Random random;

  public RandomEnvelopes(Random random) {
    this.random = random;
  }

  public byte[] request() {
    ObjectNode envelope = (ObjectNode) shaped(shapes.path("envelope"), DEPTH);
    envelope.set("request", shaped(shapes.path("request"), DEPTH));
    return envelope.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Session attributes as a skill may have kept them. */
  ObjectNode attributes() {
    ObjectNode attributes = JSON.objectNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      attributes.set(oneOf(WORDS), anything(DEPTH));
    }
    return attributes;
  }

  private JsonNode shaped(JsonNode shape, int depth) {
    if (shape.isObject()) {
      return object((ObjectNode) shape, depth);
    }
    if (shape.isArray()) {
      return list(shape.get(0), depth);
    }
    return switch (shape.asText()) {
      case "text" -> JSON.textNode(oneOf(WORDS));
      case "flag" -> JSON.booleanNode(random.nextBoolean());
      case "attributes" -> attributes();
      case "anything" -> anything(depth);
      case "slotValue" -> {
        String kind = depth > 0 && random.nextBoolean() ? "listSlotValue" : "simpleSlotValue";
        yield shaped(shapes.path(kind), depth - 1);
      }
      default ->
          shapes.has(shape.asText())
              ? shaped(shapes.path(shape.asText()), depth)
              : JSON.textNode(oneOf(shape.asText().split("\\|")));
    };
  }

  private ObjectNode object(ObjectNode shape, int depth) {
    List<String> names = new ArrayList<>();
    shape.fieldNames().forEachRemaining(names::add);
    if (random.nextInt(8) == 0) {
      names.add("yetToCome");
    }
    Collections.shuffle(names, random);
    ObjectNode object = JSON.objectNode();
    for (String name : names) {
      int fate = name.equals("type") ? 9 : random.nextInt(10);
      if (fate == 0) {
        object.putNull(name);
      } else if (fate > 1) {
        object.set(name, shape.has(name) ? shaped(shape.path(name), depth) : unknown());
      }
    }
    return object;
  }

  private static ObjectNode unknown() {
    return JSON.objectNode().set("any", JSON.arrayNode().add(1));
  }

  private ArrayNode list(JsonNode shape, int depth) {
    ArrayNode list = JSON.arrayNode();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(shaped(shape, depth));
    }
    return list;
  }

  private JsonNode anything(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 7)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt());
      case 3 -> JSON.numberNode(random.nextLong());
      case 4 -> JSON.numberNode(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
      case 5 -> JSON.numberNode(new BigInteger(90, random));
      case 6 -> JSON.textNode(oneOf(WORDS));
      case 7 -> JSON.objectNode().set(oneOf(WORDS), anything(depth - 1));
      default -> JSON.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
    };
  }

  private String oneOf(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private static JsonNode shapes() {
    try (InputStream json = RandomEnvelopes.class.getResourceAsStream("/wire/shapes.json")) {
      return SdkEnvelopes.tree(json.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
