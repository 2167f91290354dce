package aftercare.heard;

import aftercare.rules.Oracle;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Whether an answer lets somebody go ahead before the wait is over that the rule book names. */
final class GoAheads {
  private static final Set<String> GO = Set.of("CLEAR", "GENTLY", "CAUTION");

  /** Elapsed hours are rounded down to whole minutes and then to a hundredth. */
  private static final double ROUNDING = 0.03;

  private GoAheads() {}

  static boolean areDue(Reply reply) {
    JsonNode understood = reply.attributes().path("understood");
    for (JsonNode verdict : reply.attributes().path("verdicts")) {
      if (GO.contains(verdict.path("verdict").asText())
          && minimum(verdict, reply) > hours(verdict, understood, reply) + ROUNDING) {
        return false;
      }
    }
    return true;
  }

  private static int minimum(JsonNode verdict, Reply reply) {
    Set<String> areas = new HashSet<>();
    reply.attributes().at("/state/areas").forEach(area -> areas.add(area.asText()));
    return Oracle.hours(verdict.path("activity").asText(), areas)[0];
  }

  /** Hours from the treatment, or from now where that is not known, to what is asked about. */
  private static double hours(JsonNode verdict, JsonNode understood, Reply reply) {
    double least = understood.at("/elapsedHours/0").asDouble(0);
    if (!verdict.path("at").isTextual() || !reply.request().path("timestamp").isTextual()) {
      return least;
    }
    Instant now = Instant.parse(reply.request().path("timestamp").asText());
    Instant at = Instant.parse(verdict.path("at").asText());
    return least + Duration.between(now, at).toSeconds() / 3600.0;
  }
}
