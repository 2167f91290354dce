package aftercare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources themselves must not hold. */
class SourceRulesTest {

  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Path TEST = Path.of("src", "test", "java");

  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*[\\s\\S]*?\\*/|(?<text>\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\")"
              + "|'(?:\\\\.|[^'\\\\])+'|(?<end>[;{}])|(?<fault>\\bthrow\\b)");
  private static final Pattern SENTENCE =
      Pattern.compile("[A-Za-z][A-Za-z',]*(?: [A-Za-z{}',]+){2,}|[A-Z][a-z]+ [a-z]+[.?!]");

  @Test
  void every_package_says_what_it_is() {
    List<Path> silent =
        sources(MAIN).stream()
            .map(Path::getParent)
            .distinct()
            .filter(it -> Files.notExists(it.resolve("package-info.java")))
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void nothing_is_left_for_later_and_nobody_signs() {
    Pattern banned = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@auth" + "or");
    List<Path> marked = new ArrayList<>();
    for (Path root : List.of(MAIN, TEST)) {
      sources(root).stream().filter(it -> banned.matcher(read(it)).find()).forEach(marked::add);
    }
    assertEquals(List.of(), marked);
  }

  /** Whatever a test hears is held to what must hold of every answer. */
  @Test
  void no_test_hears_the_skill_but_through_what_overhears_it() {
    Pattern entry =
        Pattern.compile(
            "(?<!new Overheard\\(\\s{0,20})new Aftercare" + "StreamHandler\\(|Real" + "Skill\\.on");
    assertEquals(
        List.of(), sources(TEST).stream().filter(it -> entry.matcher(read(it)).find()).toList());
  }

  @Test
  void no_spoken_sentence_stands_in_code() {
    List<String> spoken = new ArrayList<>();
    for (String name : List.of("speech", "dialogue", "alexa")) {
      for (Path source : sources(MAIN.resolve("aftercare").resolve(name))) {
        sentences(read(source)).forEach(it -> spoken.add(source + ": " + it));
      }
    }
    assertEquals(List.of(), spoken);
  }

  @Test
  void a_sentence_is_found_where_it_would_be_spoken_and_nowhere_else() {
    String source =
        """
        // "Better wait a little longer."
        String a = "Better wait a little longer.";
        String b = "already_there";
        throw new IllegalArgumentException("the area " + id + " is not in the book");
        String c = "Go ahead, gently.";
        char d = '"';
        String e = "Better wait.";
        String f = "aftercare/text/en.json";
        String g = "Content-Type";
        String h = \"\"\"
            You may go out then.
            \"\"\";
        """;
    assertEquals(
        List.of(
            "\"Better wait a little longer.\"",
            "\"Go ahead, gently.\"",
            "\"Better wait.\"",
            "\"\"\"\n    You may go out then.\n    \"\"\""),
        sentences(source));
  }

  @Test
  void the_sources_are_found() {
    assertFalse(sources(MAIN).isEmpty());
    assertFalse(sources(TEST).isEmpty());
  }

  /**
   * String literals of three words or more, or two and a full stop, outside comments and exception
   * messages.
   */
  private static List<String> sentences(String source) {
    List<String> found = new ArrayList<>();
    boolean fault = false;
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      if (token.group("end") != null) {
        fault = false;
      } else if (token.group("fault") != null) {
        fault = true;
      } else if (token.group("text") != null && !fault) {
        String text = token.group("text");
        if (SENTENCE.matcher(text).find()) {
          found.add(text);
        }
      }
    }
    return found;
  }

  private static List<Path> sources(Path root) {
    if (Files.notExists(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
