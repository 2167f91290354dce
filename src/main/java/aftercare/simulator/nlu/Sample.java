package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sample utterance of an intent, or of a slot of it: words and slot names in order. */
public record Sample(String intent, String text, List<Part> parts) {
  private static final Pattern SLOT = Pattern.compile("\\{\\s*([A-Za-z_]+)\\s*}");

  /** A word, or a slot by its name. */
  public sealed interface Part permits Word, Gap {}

  /** A word in the one spelling by which words are compared, and its stem. */
  public record Word(String word, String stem) implements Part {}

  /** The place of a slot's value. */
  public record Gap(String slot) implements Part {}

  public Sample {
    parts = List.copyOf(parts);
  }

  static Sample of(String intent, String text) {
    List<Part> parts = new ArrayList<>();
    Matcher slots = SLOT.matcher(text);
    int at = 0;
    while (slots.find()) {
      addWords(parts, text.substring(at, slots.start()));
      parts.add(new Gap(slots.group(1)));
      at = slots.end();
    }
    addWords(parts, text.substring(at));
    return new Sample(intent, text, parts);
  }

  private static void addWords(List<Part> parts, String text) {
    Utterance.of(text).words().forEach(word -> parts.add(new Word(word, Stems.of(word))));
  }

  boolean allWords() {
    return parts.stream().allMatch(Word.class::isInstance);
  }
}
