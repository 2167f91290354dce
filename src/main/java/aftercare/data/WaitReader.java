package aftercare.data;

import aftercare.rules.Wait;
import java.time.Duration;

/** Reads {@code minimumHours} and {@code cautiousHours}, whole hours since treatment. */
final class WaitReader {

  /** A year; a longer wait is a slip of the finger. */
  static final int MOST_HOURS = 8760;

  private WaitReader() {}

  static Wait read(Entry entry) {
    int minimum = entry.number("minimumHours", 0, MOST_HOURS);
    int cautious = entry.number("cautiousHours", 0, MOST_HOURS);
    if (entry.sound() && cautious < minimum) {
      entry.problem("cautiousHours " + cautious + " is below minimumHours " + minimum);
    }
    return new Wait(Duration.ofHours(minimum), Duration.ofHours(Math.max(minimum, cautious)));
  }

  static Duration hours(Entry entry, String field) {
    return Duration.ofHours(entry.number(field, 0, MOST_HOURS));
  }
}
