package aftercare.simulator;

import aftercare.Shipped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new session hears first about one activity, whenever the treatment was and whatever is
 * planned.
 *
 * @param treated the treatment time as it is told, {@code untold} for none
 * @param planned the planned time as it is told, {@code now} for none
 */
record EveryAnswer(String activity, String treated, String planned, String verdict, String speech) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  /** What the slots carry on that day. */
  private static final Map<String, Map<String, String>> TREATED = treatments();

  private static final Map<String, Map<String, String>> PLANNED =
      Map.of(
          "now", Map.of(),
          "tonight", Map.of("planTime", "NI"),
          "tomorrow morning", Map.of("planDate", "2026-11-23", "planTime", "MO"));

  private static final RequestJson REQUESTS =
      new RequestJson(new Setting(NOW, ZoneId.of("America/New_York"), "en-US", false));
  private static final Skill SKILL = new Skill(RealSkill.entry());

  static List<EveryAnswer> all() {
    List<EveryAnswer> all = new ArrayList<>();
    for (var activity : Shipped.RULES.activities()) {
      TREATED.forEach(
          (treated, told) ->
              PLANNED.forEach(
                  (planned, plan) -> all.add(asked(activity.id(), treated, told, planned, plan))));
    }
    return all;
  }

  double seconds() {
    return SpokenLength.seconds(speech);
  }

  /** One line of a table: seconds, words, what was asked, the verdict, what is heard. */
  @Override
  public String toString() {
    return "%.1f\t%d\t%s\t%s\t%s\t%s\t%s"
        .formatted(
            seconds(), SpokenLength.words(speech), activity, treated, planned, verdict, speech);
  }

  private static Map<String, Map<String, String>> treatments() {
    Map<String, Map<String, String>> times = new LinkedHashMap<>();
    times.put("untold", Map.of());
    times.put("just now", Map.of("rough", "just_now"));
    times.put("yesterday", Map.of("when", "2026-11-21"));
    times.put("three days ago", Map.of("ago", "P3D"));
    times.put("three weeks ago", Map.of("ago", "P3W"));
    return times;
  }

  private static EveryAnswer asked(
      String activity,
      String treated,
      Map<String, String> told,
      String planned,
      Map<String, String> plan) {
    ObjectNode request = REQUESTS.request("IntentRequest", activity, NOW);
    ObjectNode slots = request.putObject("intent").put("name", "CanIIntent").putObject("slots");
    put(slots, "activity", activity);
    told.forEach((slot, value) -> put(slots, slot, value));
    plan.forEach((slot, value) -> put(slots, slot, value));
    Answer answer =
        SKILL.answer(
            REQUESTS.envelope(RequestJson.sessionId(activity), true, JSON.objectNode(), request));
    JsonNode verdict = answer.attributes().at("/verdicts/0/verdict");
    return new EveryAnswer(activity, treated, planned, verdict.asText(), answer.speech());
  }

  private static void put(ObjectNode slots, String name, String value) {
    ObjectNode slot = slots.putObject(name).put("name", name).put("value", value);
    ObjectNode match =
        slot.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
    match.put("authority", "a").putObject("status").put("code", "ER_SUCCESS_MATCH");
    match.putArray("values").addObject().putObject("value").put("name", value).put("id", value);
  }
}
