package aftercare.data;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids of one sort of entry in a file, to check what other entries name.
 *
 * @param sort what one entry is called in a problem
 */
record Ids(String sort, Set<String> known) {

  /** Takes the ids from the entries themselves and notes those used twice. */
  static Ids of(List<Entry> entries, String sort) {
    Set<String> known = new HashSet<>();
    for (Entry entry : entries) {
      String id = entry.id("id");
      entry.expect(id.isEmpty() || known.add(id), "duplicate id, expected each id once");
    }
    return new Ids(sort, known);
  }

  /** Notes every id in a field of an entry that nothing in the file bears. */
  void check(Entry entry, String field, Collection<String> named) {
    for (String id : named) {
      if (!known.contains(id)) {
        entry.problem(field + " names \"" + id + "\", expected the id of a known " + sort);
      }
    }
  }
}
