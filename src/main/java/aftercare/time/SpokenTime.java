package aftercare.time;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said about one time, as raw slot values; blank where nothing was said.
 *
 * @param date an AMAZON.DATE value
 * @param duration an AMAZON.DURATION value: ago for a treatment, ahead for a plan
 * @param time an AMAZON.TIME value
 * @param rough the id of a {@link RoughTime}, or the raw words where none was recognised
 */
public record SpokenTime(String date, String duration, String time, String rough) {
  /** No word about time. */
  public static final SpokenTime NOTHING = new SpokenTime("", "", "", "");

  /** Strips white space; an absent value counts as not said. */
  public SpokenTime {
    date = strip(date);
    duration = strip(duration);
    time = strip(time);
    rough = strip(rough);
  }

  /** True when nothing was said. */
  public boolean isEmpty() {
    return date.isEmpty() && duration.isEmpty() && time.isEmpty() && rough.isEmpty();
  }

  /** Everything that was said, in the order of the components. */
  String words() {
    return Stream.of(date, duration, time, rough)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String strip(String value) {
    return value == null ? "" : value.strip();
  }
}
