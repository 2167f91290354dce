package aftercare.speech;

import java.time.Duration;

/** Lengths of time as people say them: "ten hours", "24 hours", "three days", "two weeks". */
final class SpokenDuration {
  private static final long HOURS_IN_HOURS = 48;
  private static final long DAYS_IN_WEEK = 7;
  private static final long DAYS_IN_MONTH = 30;
  private static final long MONTHS_FROM_DAYS = 60;

  private final Voice voice;

  SpokenDuration(Voice voice) {
    this.voice = voice;
  }

  /** A wait of the rule book, which is whole hours. */
  String exactly(Duration wait) {
    Count count = count(wait);
    return count.words(voice);
  }

  /** Two hours or more, in hours however many. */
  String hours(long hours) {
    return new Count("hour", hours).words(voice);
  }

  /** A wait and its careful length: "24 hours, 48 to be safe"; one length where both agree. */
  String both(Duration minimum, Duration cautious) {
    if (minimum.equals(cautious)) {
      return exactly(minimum);
    }
    Count first = count(minimum);
    Count second = count(cautious);
    String careful =
        first.unit.equals(second.unit) ? voice.number(second.number) : second.words(voice);
    return voice.say("wait.both", "minimum", first.words(voice), "cautious", careful);
  }

  /** Time passed, rounded down: never more than has really passed. */
  String atLeast(Duration passed) {
    if (passed.toHours() == 0) {
      return voice.say("duration.underAnHour");
    }
    return exactly(
        passed.toHours() <= HOURS_IN_HOURS
            ? Duration.ofHours(passed.toHours())
            : wholeDays(passed.toDays()));
  }

  /** Time still to wait, an hour or more, rounded up: never less than is really left. */
  String atMost(Duration left) {
    long hours = Math.max(1, left.plusHours(1).minusNanos(1).toHours());
    return exactly(
        hours <= HOURS_IN_HOURS ? Duration.ofHours(hours) : wholeMonths((hours + 23) / 24));
  }

  /** Days as they are while they are counted in days, then rounded up to months. */
  private static Duration wholeMonths(long days) {
    boolean inMonths = days >= MONTHS_FROM_DAYS;
    return Duration.ofDays(
        inMonths ? (days + DAYS_IN_MONTH - 1) / DAYS_IN_MONTH * DAYS_IN_MONTH : days);
  }

  private static Duration wholeDays(long days) {
    boolean manyDays = days > 2 * DAYS_IN_WEEK && days < MONTHS_FROM_DAYS;
    return Duration.ofDays(manyDays ? days - days % DAYS_IN_WEEK : days);
  }

  private static Count count(Duration length) {
    long hours = length.toHours();
    if (hours <= HOURS_IN_HOURS) {
      return new Count("hour", hours);
    }
    long days = hours / 24;
    if (days >= MONTHS_FROM_DAYS) {
      return new Count("month", days / DAYS_IN_MONTH);
    }
    return days % DAYS_IN_WEEK == 0
        ? new Count("week", days / DAYS_IN_WEEK)
        : new Count("day", days);
  }

  private record Count(String unit, long number) {
    String words(Voice voice) {
      return number == 1
          ? voice.say("duration." + unit + ".one")
          : voice.say("duration." + unit + ".many", "number", voice.number(number));
    }
  }
}
