package aftercare.safety;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Weeks as AMAZON.DATE names them: {@code 2026-W48}. */
final class IsoWeeks {
  private IsoWeeks() {}

  static String name(LocalDate day) {
    return day.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
  }
}
