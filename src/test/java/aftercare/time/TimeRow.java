package aftercare.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One row of a corpus of spoken times; local times are those of its first zone. */
record TimeRow(JsonNode json) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<TimeRow> of(String file) {
    return StreamSupport.stream(read(file).spliterator(), false).map(TimeRow::new);
  }

  static JsonNode read(String file) {
    try (InputStream stream = TimeRow.class.getResourceAsStream("/times/" + file)) {
      return MAPPER.readTree(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  SpokenTime said() {
    JsonNode said = json.path("said");
    return new SpokenTime(
        said.path("date").asText(),
        said.path("duration").asText(),
        said.path("time").asText(),
        said.path("rough").asText());
  }

  Here here() {
    return new Here(instant("now"), Set.copyOf(zones()));
  }

  List<ZoneId> zones() {
    Set<ZoneId> zones = new LinkedHashSet<>();
    json.path("zones").forEach(zone -> zones.add(ZoneId.of(zone.asText())));
    return List.copyOf(zones);
  }

  String text(String field) {
    return json.path(field).asText();
  }

  Instant instant(String field) {
    return instant(json.path(field));
  }

  TreatmentTime treatment() {
    return new TreatmentTime(instant("earliest"), instant("latest"), grain(json));
  }

  PlannedTime plan() {
    return new PlannedTime(instant("earliest"), instant("latest"), grain(json));
  }

  TreatmentTime known() {
    JsonNode known = json.path("known");
    return new TreatmentTime(
        instant(known.path("earliest")), instant(known.path("latest")), grain(known));
  }

  private static Grain grain(JsonNode node) {
    return Grain.valueOf(node.path("grain").asText());
  }

  /** With an offset where the local time occurs twice. */
  private Instant instant(JsonNode node) {
    String local = node.asText();
    return local.matches(".*T.*[+-].*")
        ? OffsetDateTime.parse(local).toInstant()
        : LocalDateTime.parse(local).atZone(zones().get(0)).toInstant();
  }

  @Override
  public String toString() {
    return text("say") + " " + json.path("said") + " at " + text("now");
  }
}
