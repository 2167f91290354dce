package aftercare.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;

/** Every form that a slot can carry, dates laid around a day. */
final class EveryForm {
  private static final List<String> DURATIONS =
      List.of(
          "P0D",
          "P1D",
          "P2D",
          "P1W",
          "P2W",
          "P1M",
          "P1Y",
          "P2Y",
          "PT0S",
          "PT5M",
          "PT1H",
          "PT26H",
          "P1DT2H",
          "P0.5D",
          "PT1.5H",
          "P100000000D",
          "soon");
  private static final List<String> TIMES =
      List.of(
          "00:00",
          "01:30",
          "02:15",
          "03:00",
          "11:59",
          "12:00",
          "23:59",
          "9",
          "23:59:59",
          "MO",
          "AF",
          "EV",
          "NI",
          "?");

  private EveryForm() {}

  /** Each slot alone, and each two that people say together. */
  static List<SpokenTime> around(LocalDate today, List<RoughTime> rough) {
    List<String> ids = rough.stream().map(RoughTime::id).toList();
    List<String> dates = dates(today);
    return Stream.of(
            dates.stream().map(date -> new SpokenTime(date, "", "", "")),
            DURATIONS.stream().map(duration -> new SpokenTime("", duration, "", "")),
            TIMES.stream().map(time -> new SpokenTime("", "", time, "")),
            ids.stream().map(id -> new SpokenTime("", "", "", id)),
            pairs(dates, TIMES, (date, time) -> new SpokenTime(date, "", time, "")),
            pairs(DURATIONS, TIMES, (duration, time) -> new SpokenTime("", duration, time, "")),
            pairs(ids, TIMES, (id, time) -> new SpokenTime("", "", time, id)),
            pairs(dates, ids, (date, id) -> new SpokenTime(date, "", "", id)))
        .flatMap(forms -> forms)
        .toList();
  }

  private interface Pair {
    SpokenTime of(String one, String other);
  }

  private static Stream<SpokenTime> pairs(List<String> ones, List<String> others, Pair pair) {
    return ones.stream().flatMap(one -> others.stream().map(other -> pair.of(one, other)));
  }

  private static List<String> dates(LocalDate today) {
    int year = today.getYear();
    String week = "-W" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int weekYear = today.get(IsoFields.WEEK_BASED_YEAR);
    Stream<String> days =
        Stream.of(-401, -400, -366, -365, -7, -2, -1, 0, 1, 2, 7, 8, 365, 366, 400)
            .map(offset -> today.plusDays(offset).toString());
    Stream<String> ranges =
        Stream.of(
            weekYear + week,
            weekYear + week + "-WE",
            weekYear + 1 + "-W01",
            weekYear - 1 + "-W52-WE",
            today.toString().substring(0, 7),
            today.plusMonths(1).toString().substring(0, 7) + "-XX",
            String.valueOf(year),
            year + 1 + "-XX",
            year - 1 + "-XX-XX",
            year / 10 + "X",
            year / 10 + 1 + "X",
            year + "-WI",
            year + "-SP",
            year + "-SU",
            year + "-FA",
            year + 1 + "-WI",
            year + "-Q1",
            year + "-Q4",
            "PRESENT_REF",
            "sometime");
    return Stream.concat(days, ranges).toList();
  }
}
