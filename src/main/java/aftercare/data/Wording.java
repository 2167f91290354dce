package aftercare.data;

import aftercare.speech.LocaleText;
import aftercare.speech.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a text of one sort may look like, so that it can be spoken in a breath.
 *
 * @param words at most so many
 * @param shape how it begins and ends
 * @param places the placeholders it may hold
 */
record Wording(int words, Shape shape, Set<String> places) {

  /** How a text begins and ends. */
  enum Shape {
    /** Part of a sentence, in any case, without a mark at the end. */
    PHRASE,
    /** Part of a sentence that begins with a small letter. */
    CLAUSE,
    /** One sentence, a capital first, its only full stop last. */
    SENTENCE,
    /** One or more sentences or questions. */
    SENTENCES,
    /** One question. */
    QUESTION
  }

  static final Wording NAME = phrase(9);
  static final Wording ABOUT = phrase(8);
  static final Wording DOING = phrase(5);
  static final Wording SOURCE = phrase(9);
  static final Wording WHY = new Wording(12, Shape.CLAUSE, Set.of());
  static final Wording GENTLY = new Wording(9, Shape.SENTENCE, Set.of());
  static final Wording MEANWHILE = new Wording(12, Shape.SENTENCE, Set.of());
  static final Wording REASON = sentences(20);
  static final Wording BRIEF = sentences(25);
  static final Wording ADVICE = sentences(33);
  static final Wording QUESTION = new Wording(20, Shape.QUESTION, Set.of());

  private static final String MARKS = " ,.'?:-{}";
  private static final Set<String> UNSPOKEN_WORDS =
      Set.of("safe", "safely", "guarantee", "guaranteed", "diagnose", "diagnosis");

  private static Wording phrase(int words) {
    return new Wording(words, Shape.PHRASE, Set.of());
  }

  private static Wording sentences(int words) {
    return new Wording(words, Shape.SENTENCES, LocaleText.PLACEHOLDERS);
  }

  /** What is wrong with a text, each problem fit to follow the name of its field. */
  List<String> problemsOf(String text) {
    if (text.isBlank()) {
      return List.of("is blank");
    }
    List<String> problems = new ArrayList<>();
    text.chars()
        .filter(c -> !spoken((char) c))
        .forEach(c -> problems.add("has '" + (char) c + "', which cannot be spoken"));
    String[] said = text.split(" ", -1);
    note(problems, said.length <= words, "has " + said.length + " words, expected " + words);
    for (String word : said) {
      note(problems, !word.isEmpty(), "has a space too many");
      String bare = bare(word);
      note(
          problems,
          !UNSPOKEN_WORDS.contains(bare),
          "says \"" + bare + "\", which nobody can promise");
    }
    note(problems, shaped(text), "is no " + shape.name().toLowerCase(Locale.ROOT));
    notePlaces(problems, text);
    return problems;
  }

  private boolean shaped(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean open = last != '.' && last != '?' && last != ':' && last != ',';
    boolean begins = Character.isUpperCase(first) || first == '{';
    return switch (shape) {
      case PHRASE -> open;
      case CLAUSE -> open && Character.isLowerCase(first) && text.indexOf('.') < 0;
      case SENTENCE -> begins && text.indexOf('.') == text.length() - 1;
      case SENTENCES -> begins && (last == '.' || last == '?');
      case QUESTION -> begins && last == '?';
    };
  }

  private void notePlaces(List<String> problems, String text) {
    try {
      for (String name : Template.of(text).names()) {
        note(problems, places.contains(name), "has no value for {" + name + "}");
      }
    } catch (IllegalArgumentException e) {
      problems.add("has a stray brace");
    }
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean spoken(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0;
  }

  private static void note(List<String> problems, boolean condition, String otherwise) {
    if (!condition) {
      problems.add(otherwise);
    }
  }
}
