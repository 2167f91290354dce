package aftercare;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A request, over and over, each time with one of its values gone or something else. */
final class BrokenEnvelopes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** One value of every sort; what stood in the place before is left out. */
  private static final List<JsonNode> SORTS =
      List.of(
          JSON.nullNode(),
          JSON.textNode("\ud83d\ude00 \u202eodd"),
          JSON.numberNode(-7),
          JSON.booleanNode(true),
          JSON.arrayNode().addNull().add(JSON.objectNode()),
          JSON.objectNode(),
          JSON.objectNode().set("type", JSON.textNode("Novel")));

  /** A broken request, and where it is broken. */
  record Broken(JsonPointer at, ObjectNode envelope) {
    @Override
    public String toString() {
      return at + ": " + envelope.at(at);
    }
  }

  /** What the skill said last is its own word, and is said again as it is. */
  private static final JsonPointer ITS_OWN_WORDS =
      JsonPointer.compile("/session/attributes/state/last");

  private BrokenEnvelopes() {}

  static List<Broken> of(ObjectNode sound) {
    List<Broken> all = new ArrayList<>();
    for (JsonPointer place : places(sound, JsonPointer.empty())) {
      all.add(new Broken(place, with(sound, place, null)));
      for (JsonNode sort : SORTS) {
        if (!sort.equals(sound.at(place))) {
          all.add(new Broken(place, with(sound, place, sort)));
        }
      }
    }
    return all;
  }

  private static List<JsonPointer> places(JsonNode node, JsonPointer here) {
    List<JsonPointer> places = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonPointer place = here.appendProperty(field.getKey());
      places.add(place);
      if (!place.equals(ITS_OWN_WORDS)) {
        places.addAll(places(field.getValue(), place));
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places.add(here.appendIndex(i));
      places.addAll(places(node.get(i), here.appendIndex(i)));
    }
    return places;
  }

  /** The request with a value in a place, or without the place. */
  private static ObjectNode with(ObjectNode sound, JsonPointer place, JsonNode value) {
    ObjectNode copy = sound.deepCopy();
    JsonNode parent = copy.at(place.head());
    if (parent instanceof ArrayNode list) {
      int index = place.last().getMatchingIndex();
      list.remove(index);
      if (value != null) {
        list.insert(index, value);
      }
    } else {
      ((ObjectNode) parent).remove(place.last().getMatchingProperty());
      if (value != null) {
        ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
      }
    }
    return copy;
  }
}
