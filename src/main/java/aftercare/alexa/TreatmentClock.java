package aftercare.alexa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clock time of a treatment. Alexa does not say which half of the day it took "at four" for;
 * nobody treats in the small hours, so four in the morning was four in the afternoon, which is also
 * the stricter reading.
 */
final class TreatmentClock {
  private static final Pattern CLOCK = Pattern.compile("(\\d{2})(:\\d{2})");
  private static final int MORNING = 7;
  private static final int HALF_A_DAY = 12;

  private TreatmentClock() {}

  /** The value as it was, or twelve hours later where that was before seven in the morning. */
  static String awake(String value) {
    Matcher clock = CLOCK.matcher(value);
    if (!clock.matches() || value.equals("00:00") || Integer.parseInt(clock.group(1)) >= MORNING) {
      return value;
    }
    return Integer.parseInt(clock.group(1)) + HALF_A_DAY + clock.group(2);
  }
}
