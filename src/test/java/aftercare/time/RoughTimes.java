package aftercare.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.StreamSupport;

/** The windows of rough words that the corpora speak of. */
final class RoughTimes {
  static final List<RoughTime> TREATMENT = read("treatment");
  static final List<RoughTime> PLANNED = read("planned");

  private RoughTimes() {}

  private static List<RoughTime> read(String kind) {
    JsonNode rows = TimeRow.read("rough-times.json").path(kind);
    return StreamSupport.stream(rows.spliterator(), false).map(RoughTimes::row).toList();
  }

  private static RoughTime row(JsonNode row) {
    String id = row.path("id").asText();
    if (row.has("least")) {
      return new RoughTime.Ago(
          id,
          Duration.parse(row.path("least").asText()),
          Duration.parse(row.path("most").asText()));
    }
    if (row.has("unit")) {
      return new RoughTime.Calendar(
          id,
          RoughTime.Unit.valueOf(row.path("unit").asText()),
          row.path("first").asInt(),
          row.path("last").asInt());
    }
    return new RoughTime.Window(
        id,
        row.path("firstDay").asInt(),
        LocalTime.parse(row.path("from").asText()),
        row.path("lastDay").asInt(),
        LocalTime.parse(row.path("to").asText()));
  }
}
