package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole conversations as files that a clinician can read and review.
 *
 * <p>{@code mvn test -Dtest=GoldenConversationsTest -Dconversations.rewrite=true} writes what is
 * answered today into the files; the difference is then reviewed like any other change.
 */
class GoldenConversationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/conversations");
  private static final boolean REWRITE = Boolean.getBoolean("conversations.rewrite");
  private static final int AT_LEAST = 60;

  @TestFactory
  Stream<DynamicTest> every_conversation_is_answered_as_reviewed() throws IOException {
    Alexa alexa = HeardSkill.onTheDesk();
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file, alexa)));
  }

  @Test
  void there_are_enough_to_review() throws IOException {
    long count = files().mapToLong(file -> GoldenConversation.read(file).size()).sum();
    assertTrue(count >= AT_LEAST, () -> count + " conversations");
  }

  private static void check(Path file, Alexa alexa) throws IOException {
    List<GoldenConversation> conversations = GoldenConversation.read(file);
    String answered =
        String.join("\n", conversations.stream().map(one -> one.answeredBy(alexa)).toList());
    if (REWRITE) {
      Files.writeString(file, answered);
    }
    assertEquals(Files.readString(file), answered);
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
