package aftercare.simulator.nlu;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * English word endings taken off (plural, -ing, -ed), and the little words that carry no meaning of
 * their own.
 */
final class Stems {
  private static final Set<String> ARTICLES =
      Set.of(
          "a", "an", "the", "my", "your", "his", "her", "our", "their", "some", "any", "this",
          "that", "of");
  private static final Set<String> FILLERS =
      Set.of(
          "um",
          "uh",
          "er",
          "erm",
          "hmm",
          "so",
          "well",
          "ok",
          "okay",
          "please",
          "just",
          "really",
          "actually",
          "hey",
          "hi",
          "hello",
          "like",
          "basically",
          "maybe",
          "also",
          "then",
          "oh",
          "right",
          "alexa",
          "thanks",
          "and",
          "but",
          "or",
          "too",
          "yet",
          "still",
          "even",
          "though",
          "now",
          "sorry",
          "quick",
          "question",
          "wondering",
          "was",
          "were",
          "is",
          "are",
          "am",
          "be",
          "been",
          "i",
          "me",
          "it",
          "to",
          "in",
          "on",
          "at",
          "for",
          "with",
          "one");

  private static final Set<String> PARTICLES =
      Set.of("off", "out", "up", "down", "over", "soon", "then", "later", "going", "about");

  /** One vowel before one consonant: what keeps a silent "e" apart from nothing. */
  private static final Pattern ONE_BEAT = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");

  private Stems() {}

  /** A word that rather changes the sense of its neighbours than names something. */
  static boolean particle(String word) {
    return PARTICLES.contains(word) || light(word);
  }

  static boolean article(String word) {
    return ARTICLES.contains(word);
  }

  /** A word that may be passed over at hardly any cost. */
  static boolean light(String word) {
    return ARTICLES.contains(word) || FILLERS.contains(word);
  }

  static String of(String word) {
    if (word.endsWith("sses")) {
      return word;
    }
    String stem = word;
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      stem = word.substring(0, length - 3) + "y";
    } else if (length > 4 && endsWithAny(word, "ses", "xes", "zes", "ches", "shes")) {
      stem = word.substring(0, length - 2);
    } else if (length > 3 && word.endsWith("s") && !endsWithAny(word, "ss", "us", "is")) {
      stem = word.substring(0, length - 1);
    } else if (length > 5 && word.endsWith("ing")) {
      stem = beforeEnding(word.substring(0, length - 3));
    } else if (length > 4 && word.endsWith("ed")) {
      stem = beforeEnding(word.substring(0, length - 2));
    }
    if (stem.length() > 3 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
      return ONE_BEAT.matcher(stem).matches() ? stem + "e" : stem;
    }
    return stem;
  }

  /** "hating" is "hate", not "hat", of which it would be "hatting". */
  private static String beforeEnding(String stem) {
    String single = single(stem);
    return single.equals(stem) && ONE_BEAT.matcher(stem).matches() ? stem + "e" : single;
  }

  /** Whether the last letter of a stem is a silent "e" that may have been put there for nothing. */
  static boolean mayBeShorter(String stem) {
    return stem.endsWith("e") && ONE_BEAT.matcher(stem.substring(0, stem.length() - 1)).matches();
  }

  /** "running" is "run", but "pressing" is "press". */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = stem.length() > 3 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "bdgkmnprt".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
