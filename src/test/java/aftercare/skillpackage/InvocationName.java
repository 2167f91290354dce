package aftercare.skillpackage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Amazon's rules for the name by which a skill is called; it cannot be changed once certified. */
final class InvocationName {
  private static final Set<String> LAUNCHING =
      Set.of(
          "run", "start", "play", "resume", "use", "launch", "ask", "open", "tell", "load", "begin",
          "enable");
  private static final Set<String> CONNECTING =
      Set.of(
          "to", "from", "in", "using", "with", "about", "for", "that", "by", "if", "and",
          "whether");
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "for", "to", "of", "about", "up", "by", "at", "off", "with");
  private static final Set<String> AMAZONS =
      Set.of("alexa", "amazon", "echo", "computer", "ziggy", "skill", "app");

  private InvocationName() {}

  static List<String> problems(String name) {
    List<String> problems = new ArrayList<>();
    List<String> words = Arrays.asList(name.split(" "));
    if (name.length() < 2 || name.length() > 50) {
      problems.add("invocation name: not 2 to 50 characters");
    }
    if (!name.matches("[a-z][a-z'.]*( [a-z'.]+)*")) {
      problems.add("invocation name: only lower case letters, apostrophes, periods and spaces");
    }
    if (words.size() < 2) {
      problems.add("invocation name: one word alone");
    }
    if (words.size() == 2 && words.stream().anyMatch(SMALL::contains)) {
      problems.add("invocation name: two words, one of them an article or preposition");
    }
    forbidden(words, LAUNCHING, "a launch word").forEach(problems::add);
    forbidden(words, CONNECTING, "a connecting word").forEach(problems::add);
    forbidden(words, AMAZONS, "a word of Amazon's").forEach(problems::add);
    Words.marks(name).forEach(mark -> problems.add("invocation name: trademark " + mark));
    return problems;
  }

  private static Stream<String> forbidden(List<String> words, Set<String> of, String what) {
    return words.stream().filter(of::contains).map(w -> "invocation name: " + what + ": " + w);
  }
}
