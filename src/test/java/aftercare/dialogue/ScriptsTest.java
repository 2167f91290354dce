package aftercare.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aftercare.dialogue.Memory.Saying;
import aftercare.speech.Card;
import aftercare.speech.Guidance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The course of conversations, held against {@code dialogue/*.txt}. */
class ScriptsTest {
  private static final List<String> FILES =
      List.of(
          "times.txt",
          "questions.txt",
          "emergencies.txt",
          "symptoms.txt",
          "others.txt",
          "answers.txt",
          "several.txt",
          "cards.txt");

  @TestFactory
  Stream<DynamicTest> every_conversation_goes_as_written() {
    return FILES.stream()
        .flatMap(file -> Script.of(file).stream())
        .map(script -> DynamicTest.dynamicTest(script.title(), () -> play(script)));
  }

  private static void play(Script script) {
    Memory memory = Memory.EMPTY;
    for (Script.Line line : script.lines()) {
      Turn turn = line.answer(memory);
      String speech = turn.guidance().speech();
      assertEquals(line.state(), state(turn), () -> line.heard() + ": " + speech);
      assertEquals(line.verdicts(), verdicts(turn.memory()), () -> line.heard() + ": " + speech);
      assertHolds(line.words(), speech, line);
      assertHolds(line.shown(), turn.guidance().card().map(ScriptsTest::shown).orElse(""), line);
      line.unknownWords()
          .forEach(words -> assertFalse(kept(turn.memory()).contains(words), line.heard()));
      memory = asSessionKeeps(turn);
    }
  }

  private static void assertHolds(List<String> wanted, String text, Script.Line line) {
    for (String words : wanted) {
      boolean holds = text.contains(words.replaceFirst("^!", ""));
      assertEquals(!words.startsWith("!"), holds, () -> line.heard() + ": " + words + ": " + text);
    }
  }

  private static String shown(Card card) {
    return card.title() + "\n" + card.text();
  }

  /** All that the memory holds but what the skill itself said last. */
  private static String kept(Memory memory) {
    return List.of(
            memory.activities(),
            memory.symptoms(),
            memory.product(),
            memory.areas(),
            memory.about(),
            memory.findings())
        .toString();
  }

  private static String state(Turn turn) {
    if (turn.guidance().question().isEmpty()) {
      return "CLOSED";
    }
    return turn.memory().asking() + turn.elicit().map(elicit -> " " + elicit).orElse("");
  }

  private static String verdicts(Memory memory) {
    return memory.findings().stream()
        .map(finding -> finding.activity() + " " + finding.outcome())
        .collect(Collectors.joining(", "));
  }

  /** What the next turn finds: the session keeps neither verdicts nor symptoms. */
  private static Memory asSessionKeeps(Turn turn) {
    Guidance said = turn.guidance();
    return turn.memory()
        .withFindings(List.of())
        .withSymptoms(List.of())
        .said(new Saying(said.statement(), said.question(), said.reprompt()));
  }
}
