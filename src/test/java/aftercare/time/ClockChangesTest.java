package aftercare.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.time.TimeReading.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every half hour of every day on which the clocks change in 2026 and 2027, and of a day without a
 * change.
 */
class ClockChangesTest {
  private static final TreatmentTimes TIMES = new TreatmentTimes(RoughTimes.TREATMENT);
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  /** When an hour of the morning can only be meant of the morning. */
  private static final Duration TEN_IN_THE_MORNING = Duration.ofHours(10);

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  record ChangeDay(ZoneId zone, LocalDate day) {
    Instant start() {
      return day.atStartOfDay(zone).toInstant();
    }

    Instant end() {
      return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    List<Instant> halfHours() {
      return Stream.iterate(start(), at -> !at.isAfter(end()), at -> at.plus(HALF_AN_HOUR))
          .toList();
    }

    Here at(Instant now) {
      return new Here(now, Set.of(zone));
    }
  }

  static List<ChangeDay> days() {
    List<ChangeDay> days = new ArrayList<>();
    for (String id :
        List.of(
            "America/New_York",
            "Europe/London",
            "Australia/Sydney",
            "Australia/Lord_Howe",
            "America/St_Johns",
            "America/Havana")) {
      ZoneId zone = ZoneId.of(id);
      Instant end = Year.of(2028).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
      ZoneOffsetTransition change =
          zone.getRules()
              .nextTransition(Year.of(2026).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
      while (change.getInstant().isBefore(end)) {
        days.add(new ChangeDay(zone, change.getDateTimeBefore().toLocalDate()));
        change = zone.getRules().nextTransition(change.getInstant());
      }
    }
    days.add(new ChangeDay(ZoneId.of("Asia/Kolkata"), LocalDate.of(2026, 3, 8)));
    return days;
  }

  @Test
  void each_changing_zone_has_four_changes_in_two_years() {
    assertEquals(6 * 4 + 1, days().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("days")
  void what_the_clock_showed_is_in_the_reading_of_what_it_showed(ChangeDay change) {
    Instant now = change.end().plus(TEN_IN_THE_MORNING);
    for (Instant then : change.halfHours()) {
      ZonedDateTime local = then.atZone(change.zone());
      SpokenTime said = new SpokenTime(local.toLocalDate().toString(), "", CLOCK.format(local), "");
      TreatmentTime read = told(said, change.at(now));
      assertTrue(holds(read, then), () -> said + " read as " + read + " does not hold " + then);
      boolean twice = change.zone().getRules().getValidOffsets(local.toLocalDateTime()).size() == 2;
      assertEquals(twice, Duration.between(read.earliest(), read.latest()).compareTo(AN_HOUR) > 0);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("days")
  void yesterday_is_all_the_real_hours_of_the_day(ChangeDay change) {
    SpokenTime said = new SpokenTime(change.day().toString(), "", "", "");
    TreatmentTime read = told(said, change.at(change.end().plus(HALF_AN_HOUR)));
    for (Instant then : change.halfHours()) {
      assertTrue(holds(read, then));
    }
    assertFalse(holds(read, change.start().minusSeconds(3601)));
    assertFalse(holds(read, change.end().plusSeconds(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("days")
  void hours_ago_are_real_hours_at_every_half_hour(ChangeDay change) {
    for (Instant now : change.halfHours()) {
      for (int hours = 1; hours <= 48; hours++) {
        TreatmentTime read = told(new SpokenTime("", "PT" + hours + "H", "", ""), change.at(now));
        Duration exact = Duration.ofHours(hours);
        assertEquals(
            new Elapsed(exact.minus(HALF_AN_HOUR), exact.plus(HALF_AN_HOUR)), read.elapsedAt(now));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("days")
  void a_day_ago_holds_the_calendar_day_and_twenty_four_hours(ChangeDay change) {
    for (Instant now : change.halfHours()) {
      TreatmentTime read = told(new SpokenTime("", "P1D", "", ""), change.at(now));
      LocalDate yesterday = now.atZone(change.zone()).toLocalDate().minusDays(1);
      assertTrue(holds(read, now.minus(Duration.ofHours(24))));
      assertTrue(holds(read, yesterday.atStartOfDay(change.zone()).toInstant()));
      assertTrue(holds(read, yesterday.plusDays(1).atStartOfDay(change.zone()).toInstant()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("days")
  void no_form_breaks_a_law_at_any_half_hour(ChangeDay change) {
    List<SpokenTime> forms = EveryForm.around(change.day(), RoughTimes.TREATMENT.subList(0, 5));
    for (Instant now : change.halfHours()) {
      forms.forEach(said -> ReadingLaws.hold(said, change.at(now)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("days")
  void a_window_from_or_to_a_skipped_hour_is_still_a_window(ChangeDay change) {
    for (int minute = 0; minute < 24 * 60 - 15; minute += 15) {
      LocalTime from = LocalTime.MIN.plusMinutes(minute);
      RoughTime window = new RoughTime.Window("it", -1, from, -1, from.plusMinutes(15));
      TimeReading read =
          new TreatmentTimes(List.of(window))
              .read(new SpokenTime("", "", "", "it"), change.at(change.end().plusSeconds(1)));
      assertTrue(read instanceof Told, () -> window + " read as " + read);
    }
  }

  private static TreatmentTime told(SpokenTime said, Here here) {
    return ((Told) TIMES.read(said, here)).time();
  }

  private static boolean holds(TreatmentTime time, Instant instant) {
    return !time.earliest().isAfter(instant) && !time.latest().isBefore(instant);
  }
}
