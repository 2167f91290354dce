package aftercare.safety;

import aftercare.rules.Oracle;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.StreamSupport;

/** The rough words as {@code rules.json} has them. */
final class RoughData {
  private RoughData() {}

  static List<JsonNode> entries(String kind) {
    return StreamSupport.stream(Oracle.rules().path("roughTimes").path(kind).spliterator(), false)
        .toList();
  }

  static Form treatment(JsonNode rough) {
    return Form.of(
        "rough",
        rough.path("id").asText(),
        (now, zone) ->
            start(rough, now, zone, true).isAfter(now)
                ? Form.NONE
                : Moments.earlier(now, end(rough, now, zone)));
  }

  static Form plan(JsonNode rough) {
    return Form.of(
        "planRough",
        rough.path("id").asText(),
        (now, zone) ->
            rough.has("least") ? now.plus(duration(rough, "least")) : ahead(rough, now, zone));
  }

  /** What is over today is planned for the next day. */
  private static Instant ahead(JsonNode rough, Instant now, ZoneId zone) {
    return end(rough, now, zone, false).isBefore(now)
        ? start(rough, now.plus(Duration.ofDays(1)), zone, false)
        : Moments.later(now, start(rough, now, zone, false));
  }

  private static Instant start(JsonNode rough, Instant now, ZoneId zone, boolean back) {
    if (rough.has("least")) {
      return now.minus(duration(rough, "most"));
    }
    LocalDate today = Moments.today(now, zone);
    return rough.has("unit")
        ? Moments.start(unit(rough, "first", today, back), zone)
        : Moments.at(today.plusDays(rough.path("firstDay").asInt()), time(rough, "from"), zone);
  }

  private static Instant end(JsonNode rough, Instant now, ZoneId zone) {
    return rough.has("least") ? now.minus(duration(rough, "least")) : end(rough, now, zone, true);
  }

  private static Instant end(JsonNode rough, Instant now, ZoneId zone, boolean back) {
    LocalDate today = Moments.today(now, zone);
    if (!rough.has("unit")) {
      LocalDate day = today.plusDays(rough.path("lastDay").asInt());
      return Moments.at(day, time(rough, "to"), zone).minusSeconds(1);
    }
    LocalDate last = unit(rough, "last", today, back);
    return switch (rough.path("unit").asText()) {
      case "week" -> Moments.end(last.plusDays(6), zone);
      case "weekend" -> Moments.end(last.plusDays(1), zone);
      default -> Moments.end(last.with(TemporalAdjusters.lastDayOfMonth()), zone);
    };
  }

  /** The first day of the unit so many units from today's. */
  private static LocalDate unit(JsonNode rough, String end, LocalDate today, boolean back) {
    int units = rough.path(end).asInt();
    return switch (rough.path("unit").asText()) {
      case "week" -> today.with(DayOfWeek.MONDAY).plusWeeks(units);
      case "weekend" ->
          (back
                  ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                  : today.with(DayOfWeek.SATURDAY))
              .plusWeeks(units);
      default -> today.withDayOfMonth(1).plusMonths(units);
    };
  }

  private static LocalTime time(JsonNode rough, String end) {
    return LocalTime.parse(rough.path(end).asText());
  }

  private static Duration duration(JsonNode rough, String end) {
    return Duration.parse(rough.path(end).asText());
  }
}
