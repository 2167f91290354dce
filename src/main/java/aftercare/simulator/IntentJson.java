package aftercare.simulator;

import aftercare.simulator.nlu.Entity;
import aftercare.simulator.nlu.IntentDefinition;
import aftercare.simulator.nlu.SlotDefinition;
import aftercare.simulator.nlu.Span;
import aftercare.simulator.nlu.Understood;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The intent object of a request: every slot of the intent, filled ones with their value and what
 * entity resolution found.
 */
final class IntentJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String AUTHORITY = "amzn1.er-authority.echo-sdk.";

  private IntentJson() {}

  /**
   * The intent as understood.
   *
   * @param kept slots filled in earlier turns of the same dialog; missing node when there are none
   */
  static ObjectNode of(IntentDefinition intent, Understood understood, JsonNode kept) {
    ObjectNode slots = JSON.objectNode();
    for (SlotDefinition slot : intent.slots()) {
      List<Span> values = understood.slots().getOrDefault(slot.name(), List.of());
      JsonNode before = kept.path(slot.name());
      boolean keep =
          values.isEmpty() && (before.hasNonNull("value") || before.hasNonNull("slotValue"));
      slots.set(slot.name(), keep ? before.deepCopy() : slot(slot, values));
    }
    ObjectNode node =
        JSON.objectNode().put("name", intent.name()).put("confirmationStatus", "NONE");
    if (!slots.isEmpty()) {
      node.set("slots", slots);
    }
    return node;
  }

  private static ObjectNode slot(SlotDefinition slot, List<Span> values) {
    ObjectNode node = JSON.objectNode().put("name", slot.name());
    if (values.isEmpty()) {
      return node.put("confirmationStatus", "NONE");
    }
    if (values.size() == 1) {
      ObjectNode simple = simple(slot, values.get(0));
      node.put("value", values.get(0).value());
      if (simple.has("resolutions")) {
        node.set("resolutions", simple.get("resolutions").deepCopy());
      }
      node.put("confirmationStatus", "NONE").put("source", "USER").set("slotValue", simple);
      return node;
    }
    ArrayNode list = JSON.arrayNode();
    values.forEach(value -> list.add(simple(slot, value)));
    node.put("confirmationStatus", "NONE")
        .put("source", "USER")
        .set("slotValue", JSON.objectNode().put("type", "List").set("values", list));
    return node;
  }

  private static ObjectNode simple(SlotDefinition slot, Span value) {
    ObjectNode node = JSON.objectNode().put("type", "Simple").put("value", value.value());
    if (!slot.builtIn()) {
      node.set(
          "resolutions",
          JSON.objectNode()
              .set(
                  "resolutionsPerAuthority",
                  JSON.arrayNode().add(resolution(slot, value.entities()))));
    }
    return node;
  }

  private static ObjectNode resolution(SlotDefinition slot, List<Entity> entities) {
    ObjectNode node =
        JSON.objectNode().put("authority", AUTHORITY + RequestJson.SKILL_ID + "." + slot.type());
    node.set(
        "status",
        JSON.objectNode()
            .put("code", entities.isEmpty() ? "ER_SUCCESS_NO_MATCH" : "ER_SUCCESS_MATCH"));
    if (!entities.isEmpty()) {
      ArrayNode values = node.putArray("values");
      for (Entity entity : entities) {
        ObjectNode value = JSON.objectNode().put("name", entity.name());
        values
            .addObject()
            .set("value", entity.id().isEmpty() ? value : value.put("id", entity.id()));
      }
    }
    return node;
  }

  /**
   * The filled slots in short: a built-in value as it is, a custom one as a list of value and id.
   */
  static ObjectNode summary(JsonNode intent) {
    ObjectNode summary = JSON.objectNode();
    for (JsonNode slot : intent.path("slots")) {
      String name = slot.path("name").asText();
      JsonNode value = slot.path("slotValue");
      if (value.path("type").asText().equals("List")) {
        ArrayNode list = summary.putArray(name);
        value.path("values").forEach(one -> list.add(resolved(one)));
      } else if (slot.has("resolutions") || value.has("resolutions")) {
        summary.putArray(name).add(resolved(value.has("resolutions") ? value : slot));
      } else if (slot.hasNonNull("value")) {
        summary.set(name, slot.get("value"));
      }
    }
    return summary;
  }

  private static ObjectNode resolved(JsonNode value) {
    ObjectNode brief = JSON.objectNode().put("value", value.path("value").asText());
    for (JsonNode authority : value.path("resolutions").path("resolutionsPerAuthority")) {
      JsonNode id = authority.path("values").path(0).path("value").path("id");
      if (id.isTextual()) {
        return brief.put("id", id.asText());
      }
    }
    return brief.putNull("id");
  }
}
