package aftercare.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;

/**
 * A field of a duration, in the order in which it is written. The finest one that is said tells how
 * the whole is meant: days, weeks, months and years as calendar days, wider the longer the unit;
 * hours and minutes as so much either way.
 */
enum DurationField {
  /** Thirty days either way for each, at most ninety. */
  YEARS(30, 90),
  /** A week either way for each, at most thirty days. */
  MONTHS(7, 30),
  /** A day either way for each, at most a week. */
  WEEKS(1, 7),
  /** The calendar day; where a fraction is said, six hours either way. */
  DAYS(0, 0),
  /** Half an hour either way; said with weeks they are the half of one, and meant as weeks are. */
  HOURS(0, 0),
  /** Five minutes either way, fifteen from an hour on. */
  MINUTES(0, 0),
  /** Five minutes either way, fifteen from an hour on. */
  SECONDS(0, 0);

  private static final Duration PART_OF_A_DAY = Duration.ofHours(6);
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration FEW_MINUTES = Duration.ofMinutes(5);

  private final int marginOfOne;
  private final int largestMargin;

  DurationField(int marginOfOne, int largestMargin) {
    this.marginOfOne = marginOfOne;
    this.largestMargin = largestMargin;
  }

  /** The amount as it is meant when this is its finest field. */
  Part spoken(Amount amount, Map<DurationField, BigDecimal> fields) {
    return switch (this) {
      case YEARS, MONTHS, WEEKS -> new SpokenDuration.InDays(amount, margin(fields.get(this)));
      case DAYS ->
          amount.rest().isZero()
              ? new SpokenDuration.InDays(amount, 0)
              : new SpokenDuration.InHours(amount, PART_OF_A_DAY, Grain.HOURS);
      case HOURS ->
          fields.getOrDefault(WEEKS, BigDecimal.ZERO).signum() == 0
              ? new SpokenDuration.InHours(amount, HALF_AN_HOUR, Grain.HOURS)
              : WEEKS.spoken(amount, fields);
      case MINUTES, SECONDS ->
          new SpokenDuration.InHours(
              amount, amount.isBelowAnHour() ? FEW_MINUTES : QUARTER, Grain.MOMENT);
    };
  }

  private int margin(BigDecimal count) {
    int whole = count.setScale(0, RoundingMode.CEILING).intValueExact();
    return Math.min(whole * marginOfOne, largestMargin);
  }
}
