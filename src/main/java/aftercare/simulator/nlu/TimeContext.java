package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands around a time, as features: near words, the nearest values, and the tense. */
final class TimeContext {
  private static final int REACH = 6;
  private static final Set<String> LEADING = Set.of("on", "at", "around", "about", "by");
  private static final int FARTHEST = 12;
  private static final Set<String> PAST =
      stems(
          "had",
          "got",
          "was",
          "were",
          "did",
          "done",
          "been",
          "since",
          "went",
          "took",
          "taken",
          "came",
          "gave",
          "saw",
          "finished",
          "happened",
          "just",
          "after",
          "ago");
  private static final Set<String> COMING =
      stems(
          "will", "shall", "going", "gonna", "am", "is", "are", "want", "wanna", "would", "may",
          "should", "can", "could", "having", "getting", "before");

  private TimeContext() {}

  /**
   * The features of the time at an index; whether it is of the past or planned is not among them.
   */
  static Set<String> of(List<Token> all, int index) {
    List<Token> tokens = new ArrayList<>();
    int at = -1;
    for (int i = 0; i < all.size(); i++) {
      if (i == index) {
        at = tokens.size();
      }
      if (!leadsToTime(all, i)) {
        tokens.add(all.get(i).isTime() ? new Token(List.of(Token.TIME)) : all.get(i));
      }
    }
    Set<String> features = new HashSet<>();
    features.add("base");
    side(tokens, at, -1, features);
    side(tokens, at, 1, features);
    features.add("<>" + name(tokens, at - 1) + " " + name(tokens, at + 1));
    long times = tokens.stream().filter(Token::isTime).count();
    features.add("times" + Math.min(3, times));
    return features;
  }

  /** "on", "at" and the like before a time tell nothing of its side. */
  private static boolean leadsToTime(List<Token> all, int i) {
    return i + 1 < all.size()
        && all.get(i).isWord()
        && all.get(i + 1).isTime()
        && LEADING.contains(all.get(i).name());
  }

  private static void side(List<Token> tokens, int at, int step, Set<String> features) {
    String mark = step < 0 ? "<" : ">";
    features.add(mark + 1 + name(tokens, at + step));
    features.add(mark + 2 + name(tokens, at + 2 * step));
    features.add(mark + 3 + name(tokens, at + step) + " " + name(tokens, at + 2 * step));
    boolean clause = true;
    String tense = "none";
    for (int far = 1; far <= FARTHEST; far++) {
      int other = at + step * far;
      if (other < 0 || other >= tokens.size()) {
        break;
      }
      Token token = tokens.get(other);
      if (token.isWord()) {
        if (far <= REACH) {
          features.add(mark + "bag" + token.name());
        }
        if (tense.equals("none")) {
          tense =
              PAST.contains(token.name())
                  ? "past"
                  : COMING.contains(token.name()) ? "coming" : tense;
        }
      } else if (clause) {
        String distance = far == 1 ? "beside" : far <= 3 ? "near" : "far";
        token.names().forEach(name -> features.add(mark + "value" + name));
        token.names().forEach(name -> features.add(mark + "value" + name + distance));
        clause = false;
      }
    }
    features.add(mark + "tense" + tense);
  }

  private static String name(List<Token> tokens, int at) {
    return at < 0 ? "^" : at >= tokens.size() ? "$" : tokens.get(at).name();
  }

  private static Set<String> stems(String... words) {
    return Arrays.stream(words).map(Stems::of).collect(Collectors.toSet());
  }
}
