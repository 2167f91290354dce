package aftercare.simulator.nlu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.data.EditedJson;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an interaction model holds, it is refused by its file or understood by. */
class ModelFuzzTest {
  private static final EditedJson SMALL = EditedJson.of("/simulator/small-model.json");
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T10:00:00");

  private static Path file;

  @BeforeAll
  static void makeFile() throws IOException {
    file = Files.createTempFile("model", ".json");
  }

  @AfterAll
  static void removeFile() throws IOException {
    Files.delete(file);
  }

  static Stream<byte[]> files() {
    return Stream.of(SMALL.bytes());
  }

  @MethodSource("files")
  @FuzzTest
  void any_bytes_are_a_model_or_refused(byte[] json) throws IOException {
    isUnderstoodByOrRefused(json);
  }

  @FuzzTest
  void any_edit_leaves_a_model_or_is_refused(byte[] edits) throws IOException {
    isUnderstoodByOrRefused(SMALL.edited(edits));
  }

  private static void isUnderstoodByOrRefused(byte[] json) throws IOException {
    Files.write(file, json);
    InteractionModel model;
    try {
      model = ModelReader.read(file);
    } catch (IllegalArgumentException refused) {
      assertTrue(refused.getMessage().startsWith(file + ": "), refused.getMessage());
      return;
    }
    Understanding understanding = new Understanding(model);
    for (String said : List.of("can i run tomorrow", "run", "stop")) {
      understanding.understand(List.of(Utterance.of(said)), NOW, true);
    }
  }
}
