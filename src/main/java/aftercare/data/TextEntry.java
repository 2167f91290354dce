package aftercare.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One object of a text file, asked key by key. What does not fit is noted as a problem and replaced
 * by an empty value, so that reading goes on to the next mistake; {@link #close} after the last
 * question, or unknown keys pass unseen.
 */
final class TextEntry {

  private final String label;
  private final JsonObject tree;
  private final List<String> problems;
  private final Set<String> asked = new HashSet<>();

  TextEntry(String label, JsonObject tree, List<String> problems) {
    this.label = label;
    this.tree = tree;
    this.problems = problems;
  }

  /** Notes every key that stands here twice or that nobody asked for. */
  void close() {
    for (String key : tree.repeated()) {
      problem(key + " stands there twice");
    }
    for (String key : tree.fields().keySet()) {
      expect(asked.contains(key), key + " is unknown");
    }
  }

  /** The keys in the order of the file. */
  Set<String> keys() {
    return tree.fields().keySet();
  }

  /** A text that must be there. */
  String text(String key, Wording wording) {
    String text = required(key, String.class, "a text").orElse("");
    if (tree.fields().get(key) instanceof String) {
      wording.problemsOf(text).forEach(problem -> problem(key + " " + problem));
    }
    return text;
  }

  Optional<String> optionalText(String key, Wording wording) {
    asked.add(key);
    return tree.fields().containsKey(key) ? Optional.of(text(key, wording)) : Optional.empty();
  }

  /** A text that must match, for what is no sentence. */
  String text(String key, Pattern pattern) {
    String text = required(key, String.class, "a text").orElse("");
    boolean told = tree.fields().get(key) instanceof String;
    expect(!told || pattern.matcher(text).matches(), key + " does not match " + pattern);
    return text;
  }

  boolean flag(String key) {
    return required(key, Boolean.class, "true or false").orElse(false);
  }

  /** Texts that must be there, perhaps none. */
  List<String> texts(String key, Wording wording) {
    List<String> texts = new ArrayList<>();
    for (Object item : required(key, List.class, "a list").orElse(List.of())) {
      if (item instanceof String text) {
        wording.problemsOf(text).forEach(problem -> problem(key + " " + problem));
        texts.add(text);
      } else {
        problem(key + " holds something else than texts");
      }
    }
    return texts;
  }

  /** The object under a key; an empty one where there is none, which is noted. */
  TextEntry entry(String key, String called) {
    JsonObject none = new JsonObject(Map.of(), List.of());
    return new TextEntry(
        called, required(key, JsonObject.class, "an object").orElse(none), problems);
  }

  /** Notes a problem unless the condition holds. */
  void expect(boolean condition, String otherwise) {
    if (!condition) {
      problem(otherwise);
    }
  }

  private void problem(String reason) {
    problems.add(label.isEmpty() ? reason : label + ": " + reason);
  }

  private <T> Optional<T> required(String key, Class<T> type, String expected) {
    asked.add(key);
    Object value = tree.fields().get(key);
    expect(value != null, key + " is missing");
    expect(value == null || type.isInstance(value), key + " is not " + expected);
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }
}
