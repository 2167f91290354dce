package aftercare.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a source file that says something: not blank, not a comment, without the space around
 * it.
 */
record SourceLine(Place place, String text, boolean indented) {
  /**
   * The lines of a file that say something, in order; a comment is a line that starts with {@code
   * #}.
   */
  static List<SourceLine> read(Path root, String file) throws IOException {
    return of(file, Files.readAllLines(root.resolve(file)));
  }

  static List<SourceLine> of(String file, List<String> lines) {
    List<SourceLine> said = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        boolean indented = Character.isWhitespace(lines.get(i).charAt(0));
        said.add(new SourceLine(new Place(file, i + 1), text, indented));
      }
    }
    return said;
  }

  /** What stands before the first {@code mark}; refused when there is none. */
  String before(String mark) {
    return text.substring(0, index(mark)).strip();
  }

  /** What stands after the first {@code mark}; refused when there is none. */
  String after(String mark) {
    return text.substring(index(mark) + mark.length()).strip();
  }

  private int index(String mark) {
    int at = text.indexOf(mark);
    if (at < 0) {
      throw place.refuse("expected \"" + mark + "\" in: " + text);
    }
    return at;
  }
}
