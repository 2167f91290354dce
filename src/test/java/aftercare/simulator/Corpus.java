package aftercare.simulator;

import aftercare.Shipped;
import aftercare.rules.Activity;
import aftercare.rules.Symptom;
import aftercare.rules.Urgency;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Conversations with what a careful expert understands of each turn, held against what the skill
 * understands.
 *
 * <p>{@code elapsedHours} is the true interval since the treatment. A reading is above the truth
 * when its least is more than 0.6 hours over the true least, and needlessly below when it is more
 * than a third (at least three hours) under it. {@code mayAlso} names what may be heard beside,
 * {@code orIntent} what is as good; {@code carried} marks what is known from an earlier turn.
 */
final class Corpus {
  static final Path FOLDER = Path.of("src/test/resources/corpus");

  private static final double ABOVE = 0.6;
  private static final double BELOW = 0.35;
  private static final double BELOW_HOURS = 3;
  private static final Set<String> ASKS =
      Set.of("CanIIntent", "WhenCanIIntent", "SymptomIntent", "BeforeTreatmentIntent");
  private static final Set<String> TIMELESS =
      Set.of(
          "AMAZON.StopIntent",
          "AMAZON.CancelIntent",
          "AMAZON.NoIntent",
          "AMAZON.FallbackIntent",
          "ForgetMeIntent",
          "OtherTreatmentIntent",
          "BeforeTreatmentIntent",
          "LaunchRequest");
  private static final Set<String> GO_AHEAD = Set.of("CLEAR", "GENTLY", "CAUTION");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final CorpusTally tally = new CorpusTally();
  private final List<String> singleAnswers = new ArrayList<>();

  private Corpus() {}

  static Corpus heard(Path file, Alexa alexa) throws IOException {
    Corpus corpus = new Corpus();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        corpus.converse(MAPPER.readTree(line), alexa);
      }
    }
    return corpus;
  }

  CorpusTally tally() {
    return tally;
  }

  /** What was said to questions about one activity. */
  List<String> singleAnswers() {
    return singleAnswers;
  }

  private void converse(JsonNode line, Alexa alexa) {
    Setting setting =
        new Setting(
            Setting.moment(line.path("now").asText(), Setting.zone(line.path("zone").asText())),
            Setting.zone(line.path("zone").asText()),
            line.path("locale").asText(),
            false);
    Conversation conversation = alexa.converse(setting);
    for (int turn = 0; turn < line.path("turns").size(); turn++) {
      Turn answered = conversation.say(line.path("turns").path(turn).asText());
      judge(line.path("expect").path(turn), answered, turn > 0);
    }
  }

  private void judge(JsonNode expected, Turn turn, boolean later) {
    String intent = expected.path("intent").asText();
    JsonNode understood = turn.answer().attributes().path("understood");
    boolean answer = later && intent.equals("TreatmentTimeIntent") && ASKS.contains(turn.intent());
    boolean other = ids(expected.path("orIntent")).contains(turn.intent());
    tally.count("intent", turn.intent().equals(intent) || answer || other);
    tally.count("understood exactly", turn.match().equals("exact"));
    Set<String> activities = ids(expected.path("activities"));
    if (!activities.isEmpty() && ASKS.contains(intent)) {
      Set<String> heard = ids(understood.path("activities"));
      heard.removeIf(id -> !activities.contains(id) && ids(expected.path("mayAlso")).contains(id));
      tally.count("activities", same(heard, activities));
    }
    if (expected.path("elapsedHours").isArray() && !TIMELESS.contains(intent)) {
      elapsed(expected.path("elapsedHours"), understood.path("elapsedHours"));
    }
    symptoms(expected, understood);
    goAheads(expected, turn);
    if (activities.size() == 1 && intent.equals("CanIIntent")) {
      singleAnswers.add(turn.answer().speech());
    }
  }

  private static Set<String> ids(JsonNode list) {
    Set<String> ids = new TreeSet<>();
    list.forEach(one -> ids.add(one.asText()));
    return ids;
  }

  /** One of an ambiguity's candidates is as good as another: the skill asks or takes the strict. */
  private static boolean same(Set<String> understood, Set<String> wanted) {
    return understood.equals(wanted)
        || understood.size() == wanted.size()
            && wanted.stream()
                .allMatch(
                    one ->
                        understood.contains(one)
                            || understood.stream().anyMatch(candidates(one)::contains));
  }

  private static Set<String> candidates(String id) {
    Set<String> all = new TreeSet<>();
    Shipped.RULES.ambiguities().stream()
        .filter(ambiguity -> ambiguity.strictest().equals(id))
        .forEach(ambiguity -> all.addAll(ambiguity.candidates()));
    return all;
  }

  private void elapsed(JsonNode truth, JsonNode understood) {
    double least = truth.path(0).asDouble();
    tally.count("elapsed time known", understood.isArray());
    if (understood.isArray()) {
      double heard = understood.path(0).asDouble();
      tally.count("least not above the truth", heard <= least + ABOVE);
      tally.count(
          "least not needlessly below", heard >= least - Math.max(BELOW_HOURS, BELOW * least));
    }
  }

  private void symptoms(JsonNode expected, JsonNode understood) {
    Optional<Urgency> due = mostUrgent(ids(expected.path("symptoms")));
    if (due.isEmpty() || expected.path("carried").asBoolean()) {
      return;
    }
    boolean right =
        mostUrgent(ids(understood.path("symptoms")))
            .filter(heard -> heard.compareTo(due.get()) <= 0)
            .isPresent();
    tally.count("symptom urgency", right);
    if (due.get() == Urgency.CALL_EMERGENCY_NOW) {
      tally.count("emergencies", right);
    }
  }

  private static Optional<Urgency> mostUrgent(Set<String> symptoms) {
    return symptoms.stream()
        .flatMap(id -> Shipped.RULES.symptom(id).stream())
        .map(Symptom::urgency)
        .sorted()
        .findFirst();
  }

  /** A go-ahead for now that comes before the activity's shortest wait, or in an emergency. */
  private void goAheads(JsonNode expected, Turn turn) {
    boolean emergency =
        mostUrgent(ids(expected.path("symptoms")))
            .filter(Urgency.CALL_EMERGENCY_NOW::equals)
            .isPresent();
    double least = expected.path("elapsedHours").path(0).asDouble(Double.MAX_VALUE);
    Set<String> asked = ids(expected.path("activities"));
    for (JsonNode verdict : turn.answer().attributes().path("verdicts")) {
      boolean go = GO_AHEAD.contains(verdict.path("verdict").asText());
      boolean now = !verdict.path("at").isTextual() && !expected.path("planned").asBoolean();
      String id = verdict.path("activity").asText();
      boolean early =
          asked.contains(id)
              && Shipped.RULES.activity(id).filter(one -> waits(one, least)).isPresent();
      if (go && (emergency || now && early)) {
        tally.unsafe(turn.said() + ": " + verdict);
      }
    }
  }

  private static boolean waits(Activity activity, double hours) {
    return activity.hours().minimum().toMinutes() > (hours + ABOVE) * 60
        && activity.hoursApply()
        && !activity.mustNotWithhold();
  }
}
