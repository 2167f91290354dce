package aftercare.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with one file, so that its editor hears of everything at once. */
final class Problems {

  private final String file;
  private final Set<String> found = new LinkedHashSet<>();

  Problems(String file) {
    this.file = file;
  }

  /**
   * Notes that an entry is wrong and what was expected of it.
   *
   * @param entry such as {@code activity "sheet_mask"}; empty for the file as a whole
   */
  void add(String entry, String reason) {
    found.add(entry.isEmpty() ? file + ": " + reason : label(entry) + ": " + reason);
  }

  /** Whether nothing is noted against an entry and those within it. */
  boolean noneIn(String entry) {
    for (String problem : found) {
      if (problem.startsWith(label(entry) + ":") || problem.startsWith(label(entry) + ",")) {
        return false;
      }
    }
    return true;
  }

  /** Throws {@link BrokenDataException} with everything found, if anything was. */
  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new BrokenDataException(List.copyOf(found));
    }
  }

  private String label(String entry) {
    return file + ": " + entry;
  }
}
