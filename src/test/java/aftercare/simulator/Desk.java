package aftercare.simulator;

import aftercare.simulator.nlu.ModelReader;
import aftercare.simulator.nlu.Understanding;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A small model and a skill that notes what it is asked and answers what it is told to. */
final class Desk {
  static final Path MODELS = Path.of("src/test/resources/simulator/models");
  static final Setting SETTING =
      new Setting(
          Instant.parse("2026-11-22T15:00:00Z"), ZoneId.of("America/New_York"), "en-US", false);
  static final String OPEN =
      "{\"version\":\"1.0\",\"sessionAttributes\":{\"kept\":1},\"response\":{\"outputSpeech\":{\"type\":\"SSML\",\"ssml\":\"<speak>Go on.</speak>\"},\"shouldEndSession\":false}}";
  static final String ENDED = OPEN.replace("false", "true");

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Understanding UNDERSTANDING =
      new Understanding(ModelReader.read(MODELS.resolve("en-US.json")));

  final List<byte[]> asked = new ArrayList<>();
  private String answer = OPEN;

  Desk answering(String json) {
    answer = json;
    return this;
  }

  RequestStreamHandler skill() {
    return (in, out, context) -> {
      asked.add(in.readAllBytes());
      if (answer.isEmpty()) {
        throw new IllegalStateException("the skill is broken");
      }
      out.write(answer.getBytes(StandardCharsets.UTF_8));
    };
  }

  Conversation conversation(Setting setting) {
    return new Conversation(setting, UNDERSTANDING, skill());
  }

  JsonNode request(int index) {
    try {
      return MAPPER.readTree(asked.get(index));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
