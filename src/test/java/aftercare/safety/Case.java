package aftercare.safety;

import aftercare.heard.Reply;
import aftercare.rules.Oracle;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One question about one activity, and what the rule book allows at the most. */
record Case(String activity, List<String> areas, Form told, Form plan, Instant now, Place place) {
  private static final List<String> LAX =
      List.of("NEEDS_TIME", "NOT_YET", "CAUTION", "GENTLY", "CLEAR");
  private static final Set<String> BY_HOURS = Set.of("wait", "ok_with_care");

  Question question() {
    return Question.canI(activity, areas, told, plan, now, place);
  }

  /** What is wrong with an answer, if anything is. */
  Optional<String> wrong(Reply reply) {
    JsonNode verdicts = reply.attributes().path("verdicts");
    if (verdicts.isEmpty()) {
      return reply.isOpen() ? Optional.empty() : Optional.of("neither judged nor asked");
    }
    String outcome = verdicts.at("/0/verdict").asText();
    if (!verdicts.at("/0/activity").asText().equals(activity)) {
      return Optional.of("another activity");
    }
    if (treated().equals(Form.NONE) && !place.isKnown()) {
      return Optional.empty();
    }
    String allowed = Oracle.outcome(Oracle.kind(activity), hours(), elapsed());
    boolean laxer =
        BY_HOURS.contains(Oracle.kind(activity))
            ? LAX.indexOf(outcome) > LAX.indexOf(allowed)
            : !outcome.equals(allowed);
    return laxer
        ? Optional.of(outcome + " where " + allowed + " is due")
        : Told.wrong(activity, outcome, reply);
  }

  private int[] hours() {
    return Oracle.hours(activity, Set.copyOf(areas));
  }

  private Instant treated() {
    return told.strictest().of(now, place.zone());
  }

  /** The least time from the treatment to the plan; what cannot be was just now. */
  private Duration elapsed() {
    Instant treated = treated().equals(Form.NONE) ? now : treated();
    Instant planned = plan.strictest().of(now, place.zone());
    return planned.isBefore(treated) ? Duration.ZERO : Duration.between(treated, planned);
  }
}
