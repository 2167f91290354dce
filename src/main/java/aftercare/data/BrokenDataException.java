package aftercare.data;

import java.util.List;

/**
 * Says that a data file of the skill cannot be used, with every problem found in it, one a line.
 */
public final class BrokenDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * Makes the one message out of all problems.
   *
   * @param problems at least one; each names file, entry, reason and what was expected
   */
  public BrokenDataException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** The problems in the order of the file. */
  public List<String> problems() {
    return problems;
  }
}
