package aftercare.skillpackage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as they are compared, and the words that others own. */
final class Words {
  /** Names of products and of their makers; people say them, the skill does not call itself so. */
  private static final List<String> MARKS =
      List.of(
          "botox",
          "dysport",
          "xeomin",
          "jeuveau",
          "daxxify",
          "letybo",
          "azzalure",
          "bocouture",
          "nuceiva",
          "alluzience",
          "relfydess",
          "vistabel",
          "vistabex",
          "neuronox",
          "myobloc",
          "allergan",
          "abbvie",
          "galderma",
          "merz",
          "ipsen",
          "evolus",
          "revance",
          "hugel",
          "juvederm",
          "restylane",
          "hydrafacial",
          "kybella",
          "sculptra");

  /** Amazon's own marks and words for what it sells. */
  private static final List<String> AMAZONS = List.of("amazon", "alexa", "echo", "computer");

  private Words() {}

  /** Lower case, without punctuation but apostrophes and braces, one space between words. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ENGLISH)
        .replaceAll("[^a-z0-9'{}_ ]", " ")
        .replaceAll(" +", " ")
        .strip();
  }

  /** The marks in a text that belong to makers of medicines and devices. */
  static Stream<String> marks(String text) {
    return MARKS.stream().filter(mark -> has(text, mark));
  }

  static Stream<String> amazons(String text) {
    return AMAZONS.stream().filter(mark -> has(text, mark));
  }

  static boolean has(String text, String word) {
    return Pattern.compile("\\b" + Pattern.quote(word), Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }
}
