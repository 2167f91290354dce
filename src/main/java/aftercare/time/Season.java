package aftercare.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A season, set wide: from the first day of the meteorological one to the last of the astronomical
 * one, with a day to spare.
 */
enum Season {
  /** Spring. */
  SP(Month.MARCH),
  /** Summer. */
  SU(Month.JUNE),
  /** Autumn. */
  FA(Month.SEPTEMBER),
  /** Winter. */
  WI(Month.DECEMBER);

  private static final int MONTHS = 3;
  private static final int HALF_A_YEAR = 6;
  private static final int ASTRONOMICAL_END = 24;

  /**
   * Zones of the southern half of the globe whose people speak English; elsewhere the northern
   * seasons hold.
   */
  private static final List<String> SOUTHERN =
      List.of(
          "Australia/",
          "Pacific/Auckland",
          "Pacific/Chatham",
          "Africa/Johannesburg",
          "Africa/Harare",
          "NZ");

  private final Month northern;

  Season(Month northern) {
    this.northern = northern;
  }

  /** The runs of days that the season of a year may mean: two where it straddles the new year. */
  Stream<Days> runs(int year, ZoneId zone) {
    Month start =
        SOUTHERN.stream().anyMatch(zone.getId()::startsWith)
            ? northern.plus(HALF_A_YEAR)
            : northern;
    int earliest = start == Month.DECEMBER ? year - 1 : year;
    return IntStream.rangeClosed(earliest, year)
        .mapToObj(begun -> run(LocalDate.of(begun, start, 1)));
  }

  private static Days run(LocalDate first) {
    return new Days(first, first.plusMonths(MONTHS).withDayOfMonth(ASTRONOMICAL_END));
  }
}
