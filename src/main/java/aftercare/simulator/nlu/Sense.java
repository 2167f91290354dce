package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word, or a few that say the same as one, in the form by which loosely said values are compared:
 * its stem; "cannot" for each English way to say that something hardly can be done.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param idle whether it may be left out of a value: an article, a subject or a form of "to be"
 * @param between whether it may stand between the words of a value, as "really" or "has gone" do
 */
record Sense(String stem, int from, int to, boolean idle, boolean between) {
  private static final Set<String> IDLE =
      Set.of("i", "he", "she", "we", "they", "you", "am", "is", "are", "me");
  private static final Set<String> BETWEEN =
      Set.of(
          "have",
          "has",
          "had",
          "having",
          "gone",
          "got",
          "getting",
          "feels",
          "feel",
          "feeling",
          "looks",
          "look",
          "looking",
          "seems",
          "seem",
          "to",
          "really",
          "real",
          "super",
          "dead",
          "proper",
          "awful",
          "bloody",
          "kinda",
          "sorta",
          "gotten",
          "come",
          "coming",
          "came",
          "going",
          "went",
          "turned",
          "turning",
          "become",
          "becoming",
          "up",
          "that",
          "quite",
          "very",
          "so",
          "just",
          "even",
          "properly",
          "fully",
          "actually",
          "slightly",
          "bit",
          "little",
          "kind",
          "sort",
          "all",
          "still",
          "now",
          "suddenly",
          "totally",
          "completely",
          "keeps",
          "pretty",
          "both",
          "is",
          "are",
          "me",
          "left",
          "own");
  private static final Set<String> HARDLY = Set.of("hardly", "barely", "scarcely");

  static List<Sense> of(List<String> words) {
    List<Sense> senses = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = inability(words, at);
      if (end > at) {
        senses.add(new Sense("cannot", at, end, false, false));
      } else {
        end = at + 1;
        String word = words.get(at);
        boolean idle = Stems.article(word) || IDLE.contains(word);
        senses.add(
            new Sense(
                Stems.of(word), at, end, idle, Stems.article(word) || BETWEEN.contains(word)));
      }
      at = end;
    }
    return senses;
  }

  /** Where a way to say "cannot" that begins here ends; the beginning when there is none. */
  private static int inability(List<String> words, int at) {
    String word = words.get(at);
    String next = word(words, at + 1);
    return switch (word) {
      case "can", "could" -> HARDLY.contains(next) || next.equals("not") ? at + 2 : at;
      case "unable" -> next.equals("to") ? at + 2 : at;
      case "not" -> next.equals("able") && word(words, at + 2).equals("to") ? at + 3 : at;
      case "struggle", "struggles", "struggling", "struggled", "hard", "difficult" ->
          next.equals("to") ? at + 2 : next.endsWith("ing") ? at + 1 : at;
      case "trouble", "difficulty", "problems" ->
          next.endsWith("ing") ? at + 1 : word(words, at + 2).endsWith("ing") ? at + 2 : at;
      case "have", "has", "having", "had", "got" ->
          Set.of("trouble", "difficulty", "problems").contains(next)
              ? Math.max(at, inability(words, at + 1))
              : at;
      default -> at;
    };
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? words.get(at) : "";
  }
}
