package aftercare;

import java.util.List;

/** Says that the function's environment cannot be used, with every problem found, one a line. */
public final class BrokenSettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param problems at least one; each names the setting, what it is and what was expected
   */
  BrokenSettingException(List<String> problems) {
    super(String.join("\n", problems));
  }
}
