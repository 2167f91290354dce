package aftercare.speech;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with places for values, each a name in braces: <code>It is fine from {day}.</code>
 *
 * <p>Names begin with a lower case letter and go on with letters and digits; a brace has no other
 * use.
 */
public final class Template {

  /** Text and names by turns, text first and last. */
  private final List<String> parts;

  private Template(List<String> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Finds the places in a text.
   *
   * @throws IllegalArgumentException where braces do not enclose a name
   */
  public static Template of(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      String name = close < 0 ? "" : text.substring(open + 1, close);
      parts.add(plain(text.substring(from, open), text));
      parts.add(name(name, text));
      from = close + 1;
    }
    parts.add(plain(text.substring(from), text));
    return new Template(parts);
  }

  /** The names of the places in the order of the text, each once. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 1; i < parts.size(); i += 2) {
      names.add(parts.get(i));
    }
    return names;
  }

  /**
   * Puts the values in their places. Values are taken as they are: a brace in one means nothing.
   *
   * @param values by name; exactly those of {@link #names}
   * @throws IllegalArgumentException naming a place without value or a value without place
   */
  public String fill(Map<String, String> values) {
    Set<String> names = names();
    for (String name : names) {
      if (values.get(name) == null) {
        throw new IllegalArgumentException("{" + name + "} has no value");
      }
    }
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException("no place for {" + name + "}");
      }
    }
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      filled.append(i % 2 == 0 ? parts.get(i) : values.get(parts.get(i)));
    }
    return filled.toString();
  }

  private static String plain(String part, String text) {
    if (part.indexOf('}') >= 0) {
      throw new IllegalArgumentException("a brace encloses no name in \"" + text + "\"");
    }
    return part;
  }

  private static String name(String name, String text) {
    boolean lower = !name.isEmpty() && name.charAt(0) >= 'a' && name.charAt(0) <= 'z';
    boolean word = lower && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    if (!word) {
      throw new IllegalArgumentException("a brace encloses no name in \"" + text + "\"");
    }
    return name;
  }
}
