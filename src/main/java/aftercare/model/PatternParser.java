package aftercare.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the notation of patterns: {@code (a|b)} one of, {@code [a|b]} one of or none, {@code
 * {slot}}, {@code <group>} a group that was named before, and {@code @en-GB,en-AU: words} at the
 * start of an alternative, for words of some locales only.
 */
final class PatternParser {
  private final Map<String, Pattern> groups;
  private final Set<String> locales;
  private final Place place;
  private final String text;
  private int at;

  private PatternParser(
      Map<String, Pattern> groups, Set<String> locales, Place place, String text) {
    this.groups = groups;
    this.locales = locales;
    this.place = place;
    this.text = text;
  }

  /**
   * @param groups the named groups known so far
   * @param locales every locale that a mark may name
   */
  static Pattern parse(Map<String, Pattern> groups, Set<String> locales, Place place, String text) {
    PatternParser parser = new PatternParser(groups, locales, place, text);
    Pattern pattern = parser.alternatives(false);
    if (parser.at < text.length()) {
      throw parser.wrong("a closing bracket too many");
    }
    return pattern;
  }

  private Pattern alternatives(boolean optional) {
    List<Pattern> found = new ArrayList<>();
    if (optional) {
      found.add(new Pattern.Series(List.of()));
    }
    do {
      found.add(alternative());
    } while (take('|'));
    return found.size() == 1 ? found.get(0) : new Pattern.Choice(found);
  }

  private Pattern alternative() {
    skipSpace();
    if (take('@')) {
      Set<String> marked = Set.of(upTo(':').split(","));
      if (!locales.containsAll(marked)) {
        throw wrong("a locale that is not known: " + marked);
      }
      return new Pattern.Local(marked, series());
    }
    return series();
  }

  private Pattern series() {
    List<Pattern> parts = new ArrayList<>();
    for (skipSpace(); at < text.length() && "|)]".indexOf(text.charAt(at)) < 0; skipSpace()) {
      parts.add(part());
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Series(parts);
  }

  private Pattern part() {
    if (take('(')) {
      return closed(alternatives(false), ')');
    }
    if (take('[')) {
      return closed(alternatives(true), ']');
    }
    if (take('<')) {
      String name = upTo('>');
      Pattern group = groups.get(name);
      if (group == null) {
        throw wrong("a group that is not known: <" + name + ">");
      }
      return group;
    }
    if (take('{')) {
      return new Pattern.Words("{" + upTo('}') + "}");
    }
    int start = at;
    while (at < text.length() && "|()[]<>{}@:; ".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw wrong("a \"" + text.charAt(at) + "\" where words were expected");
    }
    return new Pattern.Words(text.substring(start, at));
  }

  private Pattern closed(Pattern pattern, char bracket) {
    if (!take(bracket)) {
      throw wrong("a missing \"" + bracket + "\"");
    }
    return pattern;
  }

  private String upTo(char end) {
    int close = text.indexOf(end, at);
    if (close < 0) {
      throw wrong("a missing \"" + end + "\"");
    }
    String inside = text.substring(at, close).strip();
    at = close + 1;
    return inside;
  }

  private boolean take(char wanted) {
    boolean there = at < text.length() && text.charAt(at) == wanted;
    if (there) {
      at++;
    }
    return there;
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private RefusedSource wrong(String what) {
    return place.refuse(what + " at column " + (at + 1) + " of: " + text);
  }
}
