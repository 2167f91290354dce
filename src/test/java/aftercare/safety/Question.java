package aftercare.safety;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A question as Alexa sends it: an intent with its slots, at a moment, from a place. */
record Question(String intent, Map<String, List<String>> slots, Instant now, Place place) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> BUILT_IN =
      Set.of("when", "ago", "time", "planDate", "planIn", "planTime");
  private static final List<Place> PLACES = Place.all();

  /** Whether a person may do something, told when the treatment was, about a plan. */
  static Question canI(
      String activity, List<String> areas, Form told, Form plan, Instant now, Place place) {
    Map<String, List<String>> slots = new TreeMap<>();
    slots.put("activity", List.of(activity));
    if (!areas.isEmpty()) {
      slots.put("area", areas);
    }
    LocalDate today = Moments.today(now, place.zone());
    told.slots().apply(today).forEach((slot, value) -> slots.put(slot, List.of(value)));
    plan.slots().apply(today).forEach((slot, value) -> slots.put(slot, List.of(value)));
    return new Question("CanIIntent", slots, now, place);
  }

  byte[] json() {
    ObjectNode root = JSON.objectNode().put("version", "1.0");
    root.putObject("session").put("new", true).put("sessionId", "s").putObject("attributes");
    ObjectNode system = root.putObject("context").putObject("System");
    system.putObject("application").put("applicationId", "a");
    system.putObject("device").put("deviceId", "" + PLACES.indexOf(place));
    system.put("apiEndpoint", "https://api.amazonalexa.com").put("apiAccessToken", "t");
    ObjectNode request = root.putObject("request").put("type", "IntentRequest");
    request.put("requestId", "r").put("locale", place.locale()).put("timestamp", "" + now);
    ObjectNode values = request.putObject("intent").put("name", intent).putObject("slots");
    slots.forEach((name, said) -> put(values.putObject(name).put("name", name), name, said));
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ObjectNode slot, String name, List<String> said) {
    if (said.size() == 1) {
      value(slot, name, said.get(0));
      return;
    }
    var values = slot.putObject("slotValue").put("type", "List").putArray("values");
    said.forEach(one -> value(values.addObject().put("type", "Simple"), name, one));
  }

  private static void value(ObjectNode slot, String name, String value) {
    slot.put("value", BUILT_IN.contains(name) ? value : value.replace('_', ' '));
    if (!BUILT_IN.contains(name)) {
      ObjectNode match =
          slot.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
      match.put("authority", "a").putObject("status").put("code", "ER_SUCCESS_MATCH");
      match.putArray("values").addObject().putObject("value").put("name", value).put("id", value);
    }
  }
}
