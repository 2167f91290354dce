package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;

/** A setting as JSON: {@code now}, {@code zone}, {@code locale} and {@code screen}. */
final class SettingJson {
  private SettingJson() {}

  /**
   * The setting that a JSON object gives.
   *
   * @param unsaid the setting for what the object leaves out
   * @throws IllegalArgumentException when a field is no text, or names no moment or no zone
   */
  static Setting read(JsonNode read, Setting unsaid) {
    ZoneId zone = read.has("zone") ? Setting.zone(text(read, "zone")) : unsaid.zone();
    return new Setting(
        read.has("now") ? Setting.moment(text(read, "now"), zone) : unsaid.now(),
        zone,
        read.has("locale") ? text(read, "locale") : unsaid.locale(),
        read.path("screen").asBoolean(unsaid.screen()));
  }

  /** The setting as JSON, with now as an instant. */
  static ObjectNode write(Setting setting) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("now", setting.now().toString())
        .put("zone", setting.zone().getId())
        .put("locale", setting.locale())
        .put("screen", setting.screen());
  }

  private static String text(JsonNode read, String field) {
    if (!read.path(field).isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" is not text");
    }
    return read.path(field).asText();
  }
}
