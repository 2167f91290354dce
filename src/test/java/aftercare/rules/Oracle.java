package aftercare.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A second opinion: works every answer out from the numbers in {@code rules.json} itself, in whole
 * seconds and words, and shares no code with what it checks.
 */
public final class Oracle {

  private static final JsonNode RULES = load();
  private static final Map<String, Map<String, JsonNode>> BY_ID = byId();

  private Oracle() {}

  public static JsonNode rules() {
    return RULES;
  }

  public static List<String> ids(String section) {
    return List.copyOf(BY_ID.get(section).keySet());
  }

  /** The hours of an activity's rule: minimum, cautious. */
  public static int[] hours(String activity, Set<String> areas) {
    JsonNode rule = entry("activities", activity);
    int minimum = rule.get("minimumHours").intValue();
    int cautious = rule.get("cautiousHours").intValue();
    for (String area : areas) {
      List<JsonNode> longer = new ArrayList<>();
      longer.add(rule.path("areaOverrides").path(area));
      for (JsonNode change : entry("areas", area).get("ruleChanges")) {
        change
            .get("activities")
            .forEach(it -> addIf(it.textValue().equals(activity), change, longer));
      }
      for (JsonNode one : longer) {
        minimum = Math.max(minimum, one.path("minimumHours").asInt(0));
        cautious = Math.max(cautious, one.path("cautiousHours").asInt(0));
      }
    }
    return new int[] {minimum, cautious};
  }

  /** The outcome by name when so much time has passed. */
  public static String outcome(String kind, int[] hours, Duration elapsed) {
    long seconds = elapsed.getSeconds();
    boolean before = seconds < hours[0] * 3600L;
    boolean between = !before && seconds < hours[1] * 3600L;
    if (kind.equals("wait")) {
      return before ? "NOT_YET" : between ? "CAUTION" : "CLEAR";
    }
    if (kind.equals("ok_with_care")) {
      return before ? "NOT_YET" : between ? "GENTLY" : "CLEAR";
    }
    return kind.equals("always_ok") ? "CLEAR" : kind.toUpperCase(Locale.ROOT);
  }

  public static String kind(String activity) {
    return entry("activities", activity).get("kind").textValue();
  }

  public static JsonNode entry(String section, String id) {
    JsonNode entry = BY_ID.get(section).get(id);
    if (entry == null) {
      throw new IllegalArgumentException("no " + id + " in " + section);
    }
    return entry;
  }

  private static Map<String, Map<String, JsonNode>> byId() {
    Map<String, Map<String, JsonNode>> sections = new HashMap<>();
    for (Map.Entry<String, JsonNode> section : RULES.properties()) {
      Map<String, JsonNode> entries = new LinkedHashMap<>();
      section.getValue().forEach(it -> entries.put(it.path("id").asText(), it));
      sections.put(section.getKey(), entries);
    }
    return sections;
  }

  private static void addIf(boolean named, JsonNode change, List<JsonNode> changes) {
    if (named) {
      changes.add(change);
    }
  }

  private static JsonNode load() {
    try (InputStream json = Oracle.class.getResourceAsStream("/aftercare/rules.json")) {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
