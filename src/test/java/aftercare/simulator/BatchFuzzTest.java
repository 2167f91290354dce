package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever lines a batch holds, each is answered by one line, with turns or with an error. */
class BatchFuzzTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Alexa ALEXA = new Alexa(Desk.MODELS, RealSkill.entry());

  @FuzzTest
  void every_line_is_answered_with_turns_or_an_error(byte[] lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      new Batch(ALEXA, Desk.SETTING).run(reader(lines), answers);
    }
    List<String> asked = reader(lines).lines().filter(line -> !line.isBlank()).toList();
    List<String> answered = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(asked.size(), answered.size());
    for (String line : answered) {
      JsonNode answer = JSON.readTree(line);
      assertTrue(answer.has("id"), line);
      assertTrue(answer.path("turns").isArray() != answer.path("error").isTextual(), line);
      answer.path("turns").forEach(turn -> assertTrue(!turn.has("error"), line));
    }
  }

  private static BufferedReader reader(byte[] lines) {
    return new BufferedReader(
        new InputStreamReader(new ByteArrayInputStream(lines), StandardCharsets.UTF_8));
  }
}
