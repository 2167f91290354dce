package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ears have reached on the conversations they were made with; it may only grow. */
class CorpusTest {
  static final List<String> CONVERSATIONS =
      List.of(
          "dev-a.jsonl", "dev-b.jsonl", "dev-c.jsonl", "dev-d.jsonl", "dev-k.jsonl", "dev-m.jsonl");
  private static final String EMERGENCIES = "emergencies.jsonl";
  private static final String IN_PICTURES = "emergencies-b.jsonl";
  private static final Map<String, CorpusTally> TALLIES = new TreeMap<>();
  private static final List<Double> SECONDS = new ArrayList<>();
  private static Alexa alexa;

  @BeforeAll
  static void hear() throws IOException {
    alexa = HeardSkill.onTheDesk();
    List<String> files = new ArrayList<>(CONVERSATIONS);
    files.addAll(List.of(EMERGENCIES, IN_PICTURES));
    for (String file : files) {
      Corpus corpus = Corpus.heard(Corpus.FOLDER.resolve(file), alexa);
      TALLIES.put(file, corpus.tally());
      corpus.singleAnswers().forEach(answer -> SECONDS.add(SpokenLength.seconds(answer)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dev-a.jsonl,intent,0.97",
    "dev-a.jsonl,activities,0.93",
    "dev-a.jsonl,elapsed time known,0.95",
    "dev-a.jsonl,least not above the truth,0.98",
    "dev-a.jsonl,least not needlessly below,0.97",
    "dev-a.jsonl,symptom urgency,0.97",
    "dev-b.jsonl,intent,0.95",
    "dev-b.jsonl,activities,0.87",
    "dev-b.jsonl,elapsed time known,0.97",
    "dev-b.jsonl,least not above the truth,0.98",
    "dev-b.jsonl,least not needlessly below,0.97",
    "dev-b.jsonl,symptom urgency,0.97",
    "dev-c.jsonl,intent,0.89",
    "dev-c.jsonl,activities,0.83",
    "dev-c.jsonl,elapsed time known,0.93",
    "dev-c.jsonl,least not above the truth,0.98",
    "dev-c.jsonl,least not needlessly below,0.94",
    "dev-c.jsonl,symptom urgency,0.92",
    "dev-d.jsonl,intent,0.86",
    "dev-d.jsonl,activities,0.80",
    "dev-d.jsonl,elapsed time known,0.92",
    "dev-d.jsonl,least not above the truth,0.96",
    "dev-d.jsonl,least not needlessly below,0.93",
    "dev-d.jsonl,symptom urgency,0.84",
    "dev-k.jsonl,intent,0.92",
    "dev-k.jsonl,activities,0.80",
    "dev-k.jsonl,least not above the truth,0.96",
    "dev-m.jsonl,intent,0.93",
    "dev-m.jsonl,activities,0.80",
    "dev-m.jsonl,least not above the truth,0.96",
    IN_PICTURES + ",emergencies,0.74"
  })
  void the_share_that_is_right_does_not_fall(String file, String kind, double floor) {
    CorpusTally tally = TALLIES.get(file);
    assertTrue(tally.share(kind) >= floor, () -> file + "\n" + tally);
  }

  @ParameterizedTest
  @FieldSource("CONVERSATIONS")
  void no_go_ahead_is_unsafe(String file) {
    assertEquals(List.of(), TALLIES.get(file).unsafeGoAheads());
  }

  @ParameterizedTest
  @FieldSource("CONVERSATIONS")
  @ValueSource(strings = EMERGENCIES)
  void every_emergency_is_heard(String file) {
    assertEquals(1.0, TALLIES.get(file).share("emergencies"), () -> "" + TALLIES.get(file));
  }

  @Test
  void an_answer_about_one_activity_takes_one_breath() {
    double most = SpokenLength.percentile(SECONDS, 0.95);
    double longest = SpokenLength.percentile(SECONDS, 1);
    assertTrue(most <= 15 && longest <= 25, () -> "95 % within " + most + ", longest " + longest);
  }

  /** A list of any matters, a harder one, and one in the skill's own words. */
  @ParameterizedTest
  @CsvSource({
    Refusals.ANY + ",0.03",
    Refusals.MORE + ",0.07",
    Refusals.NEAR + ",0.07",
  })
  void other_matters_are_left_alone(String file, double most) throws IOException {
    List<String> accepted = Refusals.accepted(file, alexa);
    assertTrue(
        accepted.size() <= most * Refusals.said(file).size(), () -> String.join("\n", accepted));
  }
}
