package aftercare.wire;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotValue;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an intent with its slots, of one value or several. */
final class IntentReader {
  private IntentReader() {}

  static Intent intent(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Intent.Builder intent = Intent.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "name" -> intent.withName(json.text());
        case "confirmationStatus" -> intent.withConfirmationStatus(json.text());
        case "slots" -> intent.withSlots(slots(json));
        default -> json.skip();
      }
    }
    return intent.build();
  }

  private static Map<String, Slot> slots(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (String name = json.nextField(); name != null; name = json.nextField()) {
      slots.put(name, slot(json));
    }
    return slots;
  }

  private static Slot slot(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Slot.Builder slot = Slot.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "name" -> slot.withName(json.text());
        case "value" -> slot.withValue(json.text());
        case "confirmationStatus" -> slot.withConfirmationStatus(json.text());
        case "resolutions" -> slot.withResolutions(ResolutionsReader.resolutions(json));
        case "slotValue" -> slot.withSlotValue(slotValue(json));
        default -> json.skip();
      }
    }
    return slot.build();
  }

  /** A value of a slot; its type may stand anywhere in it. */
  private static SlotValue slotValue(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    String type = "";
    String value = null;
    Resolutions resolutions = null;
    List<SlotValue> values = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "type" -> type = json.text();
        case "value" -> value = json.text();
        case "resolutions" -> resolutions = ResolutionsReader.resolutions(json);
        case "values" -> values = slotValues(json);
        default -> json.skip();
      }
    }
    if ("Simple".equals(type)) {
      return SimpleSlotValue.builder().withValue(value).withResolutions(resolutions).build();
    }
    if ("List".equals(type)) {
      return ListSlotValue.builder().withValues(values).build();
    }
    throw new Unfamiliar("a slotValue of another type");
  }

  private static List<SlotValue> slotValues(Json json) throws IOException {
    if (!json.isList()) {
      return null;
    }
    List<SlotValue> values = new ArrayList<>();
    while (json.nextItem()) {
      values.add(slotValue(json));
    }
    return values;
  }
}
