package aftercare.safety;

import static aftercare.safety.Moments.at;
import static aftercare.safety.Moments.daysAgo;
import static aftercare.safety.Moments.earlier;
import static aftercare.safety.Moments.end;
import static aftercare.safety.Moments.today;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Every form in which the slots can tell when the treatment was. */
final class TreatmentForms {
  private static final Form.Strictest NOW = (now, zone) -> now;
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private TreatmentForms() {}

  static List<Form> all() {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form("nothing", today -> Map.of(), NOW));
    IntStream.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 21, 30, 31, 60, 100, 200, 365, 399, 400)
        .mapToObj(TreatmentForms::daysBack)
        .forEach(forms::add);
    IntStream.of(1, 2, 3, 5, 6, 7, 8, 9, 20, 29, 40, 200, 330)
        .mapToObj(TreatmentForms::leantAhead)
        .forEach(forms::add);
    forms.addAll(ranges());
    forms.addAll(durations());
    forms.addAll(times());
    forms.addAll(daysWithTimes());
    RoughData.entries("treatment").forEach(rough -> forms.add(RoughData.treatment(rough)));
    unreadable().forEach(forms::add);
    return forms;
  }

  private static Form daysBack(int days) {
    return Form.onDay(
        "when",
        days + " days back",
        today -> today.minusDays(days).toString(),
        (now, zone) -> earlier(now, end(today(now, zone).minusDays(days), zone)));
  }

  /** A coming date is the weekday, the day of the month or, further ahead, the date before. */
  private static Form leantAhead(int days) {
    return Form.onDay(
        "when",
        days + " days ahead",
        today -> today.plusDays(days).toString(),
        (now, zone) ->
            earlier(now, end(before(today(now, zone).plusDays(days), today(now, zone)), zone)));
  }

  private static LocalDate before(LocalDate day, LocalDate today) {
    if (!day.isAfter(today.plusDays(7))) {
      return day.minusDays(7);
    }
    int step = day.isAfter(today.plusMonths(1)) ? 12 : 1;
    return IntStream.rangeClosed(1, 48)
        .mapToObj(months -> day.minusMonths((long) months * step))
        .filter(past -> past.getDayOfMonth() == day.getDayOfMonth() && past.isBefore(today))
        .findFirst()
        .orElseThrow();
  }

  private static List<Form> ranges() {
    Form.Strictest lastSunday =
        (now, zone) -> end(today(now, zone).with(DayOfWeek.MONDAY).minusDays(1), zone);
    return List.of(
        Form.of("when", "PRESENT_REF", NOW),
        Form.onDay("when", "this week", today -> IsoWeeks.name(today), NOW),
        Form.onDay("when", "last week", today -> IsoWeeks.name(today.minusWeeks(1)), lastSunday),
        Form.onDay(
            "when", "last weekend", day -> IsoWeeks.name(day.minusWeeks(1)) + "-WE", lastSunday),
        Form.onDay(
            "when",
            "this weekend",
            today -> IsoWeeks.name(today) + "-WE",
            (now, zone) ->
                today(now, zone).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                    ? lastSunday.of(now, zone)
                    : now),
        Form.onDay("when", "this month", today -> today.toString().substring(0, 7), NOW),
        Form.onDay(
            "when",
            "last month",
            today -> today.minusMonths(1).toString().substring(0, 7) + "-XX",
            (now, zone) -> end(today(now, zone).withDayOfMonth(1).minusDays(1), zone)),
        Form.onDay("when", "this year", today -> "" + today.getYear(), NOW),
        Form.onDay(
            "when",
            "last year",
            today -> today.getYear() - 1 + "-XX-XX",
            (now, zone) -> end(today(now, zone).withDayOfYear(1).minusDays(1), zone)),
        Form.onDay("when", "this decade", today -> today.getYear() / 10 + "X", NOW));
  }

  private static List<Form> durations() {
    List<Form> forms = new ArrayList<>();
    IntStream.of(0, 1, 2, 3, 4, 5, 7, 10, 14, 20, 30)
        .forEach(n -> forms.add(daysAgoForm("P" + n + "D", Period.ofDays(n), n)));
    IntStream.of(1, 2, 3, 8)
        .forEach(n -> forms.add(daysAgoForm("P" + n + "W", Period.ofWeeks(n), 7L * n)));
    IntStream.of(1, 2, 6)
        .forEach(n -> forms.add(daysAgoForm("P" + n + "M", Period.ofMonths(n), 31L * n)));
    forms.add(daysAgoForm("P1Y", Period.ofYears(1), 366));
    LongStream.of(1, 2, 3, 4, 5, 6, 7, 8, 12, 20, 23, 24, 25, 36, 47, 48, 49, 50, 72, 73)
        .forEach(n -> forms.add(ago("PT" + n + "H", Duration.ofHours(n), HALF_AN_HOUR)));
    for (String text : List.of("PT0S", "PT5M", "PT30M", "PT50M", "PT1H30M", "PT5H45M")) {
      forms.add(ago(text, Duration.parse(text), Duration.ofMinutes(5)));
    }
    forms.add(ago("P1DT2H", Duration.ofHours(26), HALF_AN_HOUR));
    forms.add(ago("P2DT1H", Duration.ofHours(49), HALF_AN_HOUR));
    forms.add(ago("P0.5D", Duration.ofHours(12), HALF_AN_HOUR));
    forms.add(ago("PT1.5H", Duration.ofMinutes(90), HALF_AN_HOUR));
    return forms;
  }

  private static Form daysAgoForm(String value, Period period, long days) {
    return Form.of(
        "ago", value, (now, zone) -> daysAgo(now, zone, today(now, zone).minus(period), days));
  }

  private static Form ago(String value, Duration ago, Duration margin) {
    return Form.of("ago", value, (now, zone) -> earlier(now, now.minus(ago).plus(margin)));
  }

  private static List<Form> times() {
    List<Form> forms = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      for (int minute : List.of(0, 30)) {
        LocalTime said = LocalTime.of(hour, minute);
        forms.add(Form.of("time", said.toString(), (now, zone) -> lastAt(said, now, zone)));
      }
    }
    for (PartOfDay part : PartOfDay.values()) {
      forms.add(Form.of("time", part.name(), part::last));
    }
    return forms;
  }

  /** Nobody treats before seven: "at four" was in the afternoon. */
  private static LocalTime awake(LocalTime said) {
    return said.getHour() < 7 && !said.equals(LocalTime.MIDNIGHT) ? said.plusHours(12) : said;
  }

  /** Of seven, eight and twelve nobody knows the half of the day: the later one counts. */
  private static boolean ofEitherHalf(LocalTime said) {
    return said.equals(LocalTime.MIDNIGHT) || said.getHour() == 7 || said.getHour() == 8;
  }

  private static Instant lastAt(LocalTime said, Instant now, ZoneId zone) {
    LocalDate today = today(now, zone);
    return Stream.of(today, today.minusDays(1))
        .flatMap(
            day ->
                Stream.of(awake(said), ofEitherHalf(said) ? said.plusHours(12) : awake(said))
                    .map(time -> at(day, time, zone)))
        .filter(told -> !told.isAfter(now))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<Form> daysWithTimes() {
    List<Form> forms = new ArrayList<>();
    for (int days : List.of(0, 1, 2, 3, 6)) {
      for (int hour : List.of(0, 1, 4, 8, 11, 12, 15, 20, 23)) {
        LocalTime said = LocalTime.of(hour, 0);
        forms.add(dayWith(days, said.toString(), (now, zone) -> onDay(days, said, now, zone)));
      }
      for (PartOfDay part : PartOfDay.values()) {
        forms.add(
            dayWith(
                days,
                part.name(),
                (now, zone) -> part.on(today(now, zone).minusDays(days), now, zone)));
      }
    }
    return forms;
  }

  private static Form dayWith(int days, String time, Form.Strictest strictest) {
    return new Form(
        "when " + days + " days back, time " + time,
        today -> {
          Map<String, String> slots = new HashMap<>();
          slots.put("when", today.minusDays(days).toString());
          slots.put("time", time);
          return slots;
        },
        strictest);
  }

  /**
   * Alexa leans to the coming half of today, so that the morning is in doubt where it comes next;
   * what is still to come was not.
   */
  private static Instant onDay(int days, LocalTime said, Instant now, ZoneId zone) {
    LocalDate day = today(now, zone).minusDays(days);
    LocalTime clock = now.atZone(zone).toLocalTime();
    boolean comesNext = clock.isBefore(said) || !clock.isBefore(said.plusHours(12));
    LocalTime other = ofEitherHalf(said) && comesNext ? said.plusHours(12) : awake(said);
    return Stream.of(other, awake(said), said, said.minusHours(said.getHour() < 12 ? 0 : 12))
        .map(time -> at(day, time, zone))
        .filter(told -> !told.isAfter(now))
        .findFirst()
        .orElse(Form.NONE);
  }

  private static Stream<Form> unreadable() {
    return Stream.of(
            List.of("when", "sometime", "2026-13-45", "XXXX", "\ud83d\ude00"),
            List.of("ago", "ages", "P", "PT", "P100000000D", "P-1D", "P99999999999999999999Y"),
            List.of("time", "noonish", "25:61", "24:00"),
            List.of("rough", "blue_moon", "when the cows came home"))
        .flatMap(row -> row.stream().skip(1).map(value -> Form.of(row.get(0), value, NOW)));
  }
}
