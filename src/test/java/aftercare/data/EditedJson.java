package aftercare.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sound JSON file and what edits make of it.
 *
 * <p>Edits are lines of a JSON pointer, a blank and a value: JSON to set, {@code =} and a pointer
 * to copy from, or nothing to take away. A pointer to nothing stands for one that is there, so that
 * any bytes are edits.
 */
public final class EditedJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonNode sound;
  private final List<String> places = new ArrayList<>();

  private EditedJson(JsonNode sound) {
    this.sound = sound;
    collect("", sound);
  }

  /** The JSON of a resource. */
  public static EditedJson of(String resource) {
    try (InputStream json = EditedJson.class.getResourceAsStream(resource)) {
      return new EditedJson(JSON.readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    return bytes(sound);
  }

  /** The file after all edits. */
  public byte[] edited(byte[] edits) {
    JsonNode tree = sound.deepCopy();
    new String(edits, StandardCharsets.UTF_8).lines().forEach(edit -> edit(tree, edit));
    return bytes(tree);
  }

  private void edit(JsonNode tree, String edit) {
    String[] parts = edit.split(" ", 2);
    String place = place(tree, parts[0]);
    JsonNode value = value(tree, parts.length > 1 ? parts[1] : "");
    int end = place.lastIndexOf('/');
    JsonNode parent = tree.at(place.substring(0, end));
    String name = place.substring(end + 1);
    if (parent instanceof ObjectNode object) {
      if (value.isMissingNode()) {
        object.remove(name);
      } else {
        object.set(name, value);
      }
    } else if (parent instanceof ArrayNode list && name.matches("[0-9]{1,4}")) {
      if (value.isMissingNode()) {
        list.remove(Integer.parseInt(name));
      } else if (Integer.parseInt(name) < list.size()) {
        list.set(Integer.parseInt(name), value);
      } else {
        list.add(value);
      }
    }
  }

  /** The pointer itself where its parent is there, else any. */
  private String place(JsonNode tree, String pointer) {
    int end = pointer.lastIndexOf('/');
    return pointer.startsWith("/") && tree.at(pointer.substring(0, end)).isContainerNode()
        ? pointer
        : places.get(Math.floorMod(pointer.hashCode(), places.size()));
  }

  private JsonNode value(JsonNode tree, String text) {
    if (text.startsWith("=")) {
      return tree.at(place(tree, text.substring(1))).deepCopy();
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException noJson) {
      return JSON.getNodeFactory().textNode(text);
    }
  }

  private void collect(String at, JsonNode node) {
    if (!at.isEmpty()) {
      places.add(at);
    }
    node.properties().forEach(field -> collect(at + "/" + field.getKey(), field.getValue()));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(at + "/" + i, node.get(i));
    }
  }

  private static byte[] bytes(JsonNode tree) {
    try {
      return JSON.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
