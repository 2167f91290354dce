package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds known words one edit away (a letter more, fewer, other, or two swapped), for words of six
 * letters or more.
 */
final class Spelling {
  private static final int SHORTEST = 6;

  private final Set<String> known;
  private final Map<String, Set<String>> byDeletion = new HashMap<>();

  Spelling(Set<String> known) {
    this.known = Set.copyOf(known);
    for (String word : new java.util.TreeSet<>(known)) {
      if (word.length() >= SHORTEST - 1) {
        put(word, word);
        deletions(word).forEach(shorter -> put(shorter, word));
      }
    }
  }

  private void put(String key, String word) {
    byDeletion.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(word);
  }

  boolean knows(String word) {
    return known.contains(word);
  }

  /** Known words one edit from the given one; empty when it is known itself or too short. */
  Set<String> near(String word) {
    if (word.length() < SHORTEST || known.contains(word)) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>(byDeletion.getOrDefault(word, Set.of()));
    for (String shorter : deletions(word)) {
      byDeletion.getOrDefault(shorter, Set.of()).stream()
          .filter(other -> oneEdit(word, other))
          .forEach(found::add);
    }
    return found;
  }

  private static Set<String> deletions(String word) {
    Set<String> shorter = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      shorter.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shorter;
  }

  /**
   * Two words that share a deletion are one edit apart when they differ in one place, or in two
   * neighbours that are swapped.
   */
  private static boolean oneEdit(String one, String other) {
    if (one.length() != other.length()) {
      return true;
    }
    int start = 0;
    while (one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String rest = one.substring(start + 1);
    String otherRest = other.substring(start + 1);
    return rest.equals(otherRest)
        || one.charAt(start) == other.charAt(start + 1)
            && one.charAt(start + 1) == other.charAt(start)
            && rest.substring(1).equals(otherRest.substring(1));
  }
}
