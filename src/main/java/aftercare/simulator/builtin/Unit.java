package aftercare.simulator.builtin;

import java.util.Map;
import java.util.Optional;

/** A unit of time as it is said, longest first, with its ISO 8601 letter. */
enum Unit {
  YEAR('Y'),
  MONTH('M'),
  WEEK('W'),
  DAY('D'),
  HOUR('H'),
  MINUTE('M'),
  SECOND('S');

  private final char letter;

  Unit(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  boolean ofDay() {
    return compareTo(DAY) > 0;
  }

  /** Quarters of this unit in the smaller units that Alexa would name. */
  Map<Unit, Integer> fraction(int quarters) {
    if (quarters == 0) {
      return Map.of();
    }
    return switch (this) {
      case YEAR -> Map.of(MONTH, 3 * quarters);
      case MONTH -> Map.of(DAY, 15 * quarters / 2);
      case WEEK -> Map.of(DAY, 7 * quarters / 4, HOUR, 42 * quarters % 24);
      case DAY -> Map.of(HOUR, 6 * quarters);
      case HOUR -> Map.of(MINUTE, 15 * quarters);
      case MINUTE, SECOND -> Map.of(SECOND, 15 * quarters);
    };
  }

  static Optional<Unit> of(String word) {
    return switch (word) {
      case "year", "years" -> Optional.of(YEAR);
      case "month", "months" -> Optional.of(MONTH);
      case "week", "weeks" -> Optional.of(WEEK);
      case "day", "days" -> Optional.of(DAY);
      case "hour", "hours", "hr", "hrs" -> Optional.of(HOUR);
      case "minute", "minutes", "min", "mins" -> Optional.of(MINUTE);
      case "second", "seconds" -> Optional.of(SECOND);
      default -> Optional.empty();
    };
  }
}
