package aftercare.wire;

import static aftercare.wire.EnvelopeWriter.text;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillSlot;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Writes what a response says of an intent and its slots. */
final class IntentWriter {
  private IntentWriter() {}

  /** An intent whose slots have no resolutions: Alexa resolves, skills do not. */
  static void intent(JsonGenerator json, Intent intent) throws IOException {
    json.writeStartObject();
    text(json, "name", intent.getName());
    text(json, "confirmationStatus", intent.getConfirmationStatusAsString());
    if (!intent.getSlots().isEmpty()) {
      json.writeObjectFieldStart("slots");
      for (Map.Entry<String, Slot> entry : intent.getSlots().entrySet()) {
        json.writeFieldName(entry.getKey());
        slot(json, entry.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void slot(JsonGenerator json, Slot slot) throws IOException {
    if (slot == null || slot.getResolutions() != null || slot.getSlotValue() != null) {
      throw new Unfamiliar("a slot that is more than a value");
    }
    json.writeStartObject();
    text(json, "name", slot.getName());
    text(json, "value", slot.getValue());
    text(json, "confirmationStatus", slot.getConfirmationStatusAsString());
    json.writeEndObject();
  }

  static void canFulfill(JsonGenerator json, CanFulfillIntent intent) throws IOException {
    json.writeStartObject();
    text(json, "canFulfill", intent.getCanFulfillAsString());
    if (!intent.getSlots().isEmpty()) {
      json.writeObjectFieldStart("slots");
      for (Map.Entry<String, CanFulfillSlot> entry : intent.getSlots().entrySet()) {
        json.writeObjectFieldStart(entry.getKey());
        text(json, "canUnderstand", entry.getValue().getCanUnderstandAsString());
        text(json, "canFulfill", entry.getValue().getCanFulfillAsString());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
