package aftercare.rules;

import java.time.Duration;
import java.util.List;

/**
 * What to leave out in general, for the question that names no activity.
 *
 * @param windows by rising end
 * @param fine ids of activities that are fine from the start, in order of importance
 */
public record Overview(List<Window> windows, List<String> fine) {

  /**
   * A stretch from treatment on.
   *
   * @param until where it ends, exclusive
   * @param activities ids of what to leave until then, in order of importance
   */
  public record Window(String id, Duration until, List<String> activities) {

    /** Keeps a copy of the list. */
    public Window {
      activities = List.copyOf(activities);
    }
  }

  /** Keeps copies of the lists. */
  public Overview {
    windows = List.copyOf(windows);
    fine = List.copyOf(fine);
  }

  /** The windows still open when {@code elapsed} has passed, nearest end first. */
  public List<Window> openAfter(Duration elapsed) {
    return windows.stream().filter(window -> window.until().compareTo(elapsed) > 0).toList();
  }
}
