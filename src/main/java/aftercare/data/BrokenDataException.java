package aftercare.data;

import java.util.List;

/** Says that a data file of the skill cannot be used, with every problem found in it. */
public final class BrokenDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final List<String> problems;

  /**
   * Makes the one message out of all problems, one a line, each after the name of the file.
   *
   * @param problems at least one; each names entry, reason and what was expected
   */
  public BrokenDataException(String file, List<String> problems) {
    super(file + ": " + String.join("\n" + file + ": ", problems));
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The problems in the order in which they were found, without the name of the file. */
  public List<String> problems() {
    return problems;
  }
}
