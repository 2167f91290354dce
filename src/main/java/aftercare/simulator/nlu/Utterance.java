package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something said, as speech recognition hands it on: lower-case words without punctuation, beside
 * the same words in one spelling ("can't", "cant" and "can not" are "cannot"), by which they are
 * compared.
 */
public final class Utterance {
  private static final Pattern PLAIN = Pattern.compile("[a-z' ]*");

  private final List<String> spoken = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<Integer> first = new ArrayList<>();
  private final List<Integer> afterLast = new ArrayList<>();

  private List<Sense> senses = List.of();

  private Utterance() {}

  /** The words of a text; a text without a word is the empty utterance. */
  public static Utterance of(String said) {
    Utterance utterance = new Utterance();
    String lower = said.toLowerCase(Locale.ROOT);
    for (String raw : (PLAIN.matcher(lower).matches() ? lower : plain(lower)).trim().split(" +")) {
      String word = raw.replaceAll("^[':]+|[':]+$", "");
      if (!word.isEmpty()) {
        utterance.add(word);
      }
    }
    return utterance;
  }

  private static String plain(String lower) {
    return lower
        .replaceAll("[\\u2018\\u2019\\u02bc`]", "'")
        .replaceAll("\\b(\\d{1,2})[.](\\d\\d)(?!\\d)", "$1:$2")
        .replaceAll("\\b([\\d:]+)\\s*([ap])[.]?\\s?m\\b[.]?", "$1 $2m")
        .replaceAll("\\b([ap])[.] ?m\\b[.]?", "$1m")
        .replaceAll("\\b([a-z])[.](?=[a-z]\\b)", "$1")
        .replace("&", " and ")
        .replaceAll("[^\\p{L}\\p{N}:']+", " ");
  }

  private void add(String word) {
    int position = spoken.size();
    spoken.add(word);
    if (word.equals("not") && position > 0 && spoken.get(position - 1).equals("can")) {
      words.set(words.size() - 1, "cannot");
      afterLast.set(afterLast.size() - 1, position + 1);
      return;
    }
    for (String one : Contractions.spelledOut(word)) {
      words.add(one);
      first.add(position);
      afterLast.add(position + 1);
    }
  }

  /** The words in the one spelling by which they are compared. */
  public List<String> words() {
    return words;
  }

  /** The same words in the form by which loosely said values are compared. */
  List<Sense> senses() {
    if (senses.isEmpty()) {
      senses = Sense.of(words);
    }
    return senses;
  }

  public int size() {
    return words.size();
  }

  public String word(int at) {
    return words.get(at);
  }

  /** The words as they were said, from an index to one after the last. */
  public String spoken(int from, int to) {
    return from >= to
        ? ""
        : String.join(" ", spoken.subList(first.get(from), afterLast.get(to - 1)));
  }

  /** The whole of what was said. */
  public String spoken() {
    return String.join(" ", spoken);
  }

  @Override
  public String toString() {
    return spoken();
  }
}
