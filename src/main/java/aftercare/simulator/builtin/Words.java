package aftercare.simulator.builtin;

import java.util.List;

/** Looking at a list of words without running off its end. */
final class Words {
  private Words() {}

  static boolean is(List<String> words, int at, String... any) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    for (String one : any) {
      if (one.equals(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  static boolean are(List<String> words, int from, String... sequence) {
    for (int i = 0; i < sequence.length; i++) {
      if (!is(words, from + i, sequence[i])) {
        return false;
      }
    }
    return true;
  }

  static String at(List<String> words, int at) {
    return at >= 0 && at < words.size() ? words.get(at) : "";
  }
}
