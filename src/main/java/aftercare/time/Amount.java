package aftercare.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/** How much was said: months and days of the calendar, and the rest in real time. */
record Amount(int months, int days, Duration rest) {
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
  private static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(30);
  private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3_600);
  private static final BigDecimal SECONDS_OF_A_MINUTE = BigDecimal.valueOf(60);

  /** A hundred years. */
  private static final BigDecimal MOST_SECONDS =
      SECONDS_OF_A_DAY.multiply(BigDecimal.valueOf(36_525));

  /** Fractions of a month count thirty days to it. Empty beyond a hundred years. */
  static Optional<Amount> of(Map<DurationField, BigDecimal> fields) {
    BigDecimal months =
        in(fields, DurationField.YEARS, MONTHS_OF_A_YEAR)
            .add(in(fields, DurationField.MONTHS, BigDecimal.ONE));
    BigDecimal wholeMonths = floor(months);
    BigDecimal days =
        months
            .subtract(wholeMonths)
            .multiply(DAYS_OF_A_MONTH)
            .add(in(fields, DurationField.WEEKS, DAYS_OF_A_WEEK))
            .add(in(fields, DurationField.DAYS, BigDecimal.ONE));
    BigDecimal wholeDays = floor(days);
    BigDecimal seconds =
        days.subtract(wholeDays)
            .multiply(SECONDS_OF_A_DAY)
            .add(in(fields, DurationField.HOURS, SECONDS_OF_AN_HOUR))
            .add(in(fields, DurationField.MINUTES, SECONDS_OF_A_MINUTE))
            .add(in(fields, DurationField.SECONDS, BigDecimal.ONE));
    BigDecimal all =
        wholeMonths
            .multiply(DAYS_OF_A_MONTH)
            .add(wholeDays)
            .multiply(SECONDS_OF_A_DAY)
            .add(seconds);
    return all.compareTo(MOST_SECONDS) > 0
        ? Optional.empty()
        : Optional.of(
            new Amount(
                wholeMonths.intValueExact(),
                wholeDays.intValueExact(),
                Duration.ofSeconds(floor(seconds).longValueExact())));
  }

  private static BigDecimal in(
      Map<DurationField, BigDecimal> fields, DurationField field, BigDecimal size) {
    return fields.getOrDefault(field, BigDecimal.ZERO).multiply(size);
  }

  private static BigDecimal floor(BigDecimal number) {
    return number.setScale(0, RoundingMode.FLOOR);
  }

  boolean isBelowAnHour() {
    return months == 0 && days == 0 && rest.compareTo(Duration.ofHours(1)) < 0;
  }

  /** By the calendar. */
  LocalDate dayBefore(Place place) {
    return byCalendar(place, -1).toLocalDate();
  }

  /** By the calendar. */
  LocalDate dayAfter(Place place) {
    return byCalendar(place, 1).toLocalDate();
  }

  /** By the calendar and by hours. */
  Interval before(Place place) {
    return from(place, -1);
  }

  /** By the calendar and by hours. */
  Interval after(Place place) {
    return from(place, 1);
  }

  /**
   * A day by hours has twenty-four of them: a change of the clocks sets the two apart. Months have
   * no hours.
   */
  private Interval from(Place place, int sign) {
    Instant byCalendar = byCalendar(place, sign).toInstant();
    Duration hours = Duration.ofDays(days).plus(rest).multipliedBy(sign);
    Instant byHours = months == 0 ? place.now().plus(hours) : byCalendar;
    return Interval.at(byCalendar).hull(Interval.at(byHours));
  }

  private ZonedDateTime byCalendar(Place place, int sign) {
    return place
        .now()
        .atZone(place.zone())
        .plusMonths((long) sign * months)
        .plusDays((long) sign * days)
        .plus(rest.multipliedBy(sign));
  }
}
