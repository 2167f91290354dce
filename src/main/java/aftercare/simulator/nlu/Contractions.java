package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English contractions, with or without their apostrophe, as the words they stand for. */
final class Contractions {
  private static final Map<String, List<String>> KNOWN = known();

  private Contractions() {}

  static List<String> spelledOut(String word) {
    List<String> known = KNOWN.get(word);
    return known != null ? known : List.of(word.replace("'", ""));
  }

  private static Map<String, List<String>> known() {
    Map<String, List<String>> known = new HashMap<>();
    for (String verb :
        List.of(
            "is", "was", "are", "were", "do", "does", "did", "have", "has", "had", "would", "could",
            "should", "must", "need")) {
      put(known, verb + "n't", List.of(verb, "not"));
    }
    put(known, "won't", List.of("will", "not"));
    put(known, "can't", List.of("cannot"));
    put(known, "i'm", List.of("i", "am"));
    put(known, "i've", List.of("i", "have"));
    known.put("its", List.of("it", "is"));
    for (String who : List.of("what", "when", "where", "who", "how", "that", "there")) {
      put(known, who + "'s", List.of(who, "is"));
    }
    for (String who : List.of("it", "he", "she")) {
      known.put(who + "'s", List.of(who, "is"));
    }
    for (String who : List.of("you", "they", "we")) {
      known.put(who + "'re", List.of(who, "are"));
      put(known, who + "'ve", List.of(who, "have"));
    }
    for (String who : List.of("i", "you", "he", "she", "it", "they", "we", "that")) {
      known.put(who + "'ll", List.of(who, "will"));
      known.put(who + "'d", List.of(who, "would"));
    }
    return known;
  }

  private static void put(Map<String, List<String>> known, String contraction, List<String> words) {
    known.put(contraction, words);
    known.put(contraction.replace("'", ""), words);
  }
}
