package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How long the first answer about each activity takes. All of them, longest first, are left in
 * {@code target/spoken-answers.tsv}: seconds, words, activity, when treated, when planned, verdict,
 * what is heard.
 */
class EveryAnswerTest {
  private static final Path TABLE = Path.of("target", "spoken-answers.tsv");
  private static final double A_BREATH = 15;
  private static final double AT_MOST = 25;

  private static List<EveryAnswer> answers;

  @BeforeAll
  static void ask() throws IOException {
    answers =
        EveryAnswer.all().stream()
            .sorted(Comparator.comparing(EveryAnswer::seconds).reversed())
            .toList();
    Files.write(TABLE, answers.stream().map(EveryAnswer::toString).toList());
  }

  @Test
  void every_activity_is_answered_at_every_time() {
    assertEquals(240 * 5 * 3, answers.size());
    assertEquals(List.of(), answers.stream().filter(one -> one.verdict().isEmpty()).toList());
  }

  @Test
  void none_is_too_long_to_listen_to() {
    assertEquals(
        List.of(), answers.stream().filter(one -> one.seconds() > AT_MOST).limit(5).toList());
  }

  @Test
  void nearly_all_take_one_breath() {
    double most =
        SpokenLength.percentile(answers.stream().map(EveryAnswer::seconds).toList(), 0.95);
    assertTrue(most <= A_BREATH, () -> "95 % within " + most + ": " + TABLE);
  }
}
