package aftercare.certification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The slots of an intent as Alexa sends them, sound or odd. */
final class Slots {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectNode slots = JSON.objectNode();

  static Slots none() {
    return new Slots();
  }

  /** A slot of the intent that nothing was said for. */
  Slots empty(String name) {
    slots.set(name, JSON.objectNode().put("name", name).put("confirmationStatus", "NONE"));
    return this;
  }

  /** A value of one of Amazon's own types, or words as they come without resolution. */
  Slots value(String name, String value) {
    empty(name);
    slots.withObject("/" + name).put("value", value).set("slotValue", simple(value));
    return this;
  }

  /** Words that entity resolution took for an id. */
  Slots id(String name, String words, String id) {
    return resolved(name, words, "ER_SUCCESS_MATCH", List.of(id));
  }

  /** Words with what entity resolution made of them. */
  Slots resolved(String name, String words, String code, List<String> ids) {
    value(name, words);
    ObjectNode slot = slots.withObject("/" + name);
    slot.set("resolutions", resolutions(code, ids));
    ((ObjectNode) slot.path("slotValue")).set("resolutions", resolutions(code, ids));
    return this;
  }

  /** Several values in one go. */
  Slots several(String name, List<String> ids) {
    empty(name);
    ArrayNode values = JSON.arrayNode();
    for (String id : ids) {
      ObjectNode one = simple(id.replace('_', ' '));
      one.set("resolutions", resolutions("ER_SUCCESS_MATCH", List.of(id)));
      values.add(one);
    }
    slots
        .withObject("/" + name)
        .set("slotValue", JSON.objectNode().put("type", "List").set("values", values));
    return this;
  }

  /** Whatever JSON in place of a slot. */
  Slots raw(String name, JsonNode slot) {
    slots.set(name, slot);
    return this;
  }

  ObjectNode json() {
    return slots.deepCopy();
  }

  private static ObjectNode simple(String value) {
    return JSON.objectNode().put("type", "Simple").put("value", value);
  }

  private static ObjectNode resolutions(String code, List<String> ids) {
    ObjectNode one = JSON.objectNode().put("authority", "amzn1.er-authority.echo-sdk.test.Type");
    one.set("status", JSON.objectNode().put("code", code));
    ArrayNode values = JSON.arrayNode();
    ids.forEach(
        id ->
            values
                .addObject()
                .set("value", JSON.objectNode().put("name", id.replace('_', ' ')).put("id", id)));
    if (!ids.isEmpty()) {
      one.set("values", values);
    }
    ObjectNode resolutions = JSON.objectNode();
    resolutions.set("resolutionsPerAuthority", JSON.arrayNode().add(one));
    return resolutions;
  }
}
