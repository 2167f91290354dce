package aftercare.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeValuesTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final TreatmentTime MORNING =
      new TreatmentTime(NOON.minus(HOUR.multipliedBy(8)), NOON.minus(HOUR), Grain.DAYPART);

  @Test
  void elapsed_may_be_a_point_but_neither_negative_nor_upside_down() {
    assertEquals(Duration.ZERO, new Elapsed(Duration.ZERO, Duration.ZERO).most());
    assertThrows(IllegalArgumentException.class, () -> new Elapsed(Duration.ofNanos(-1), HOUR));
    assertThrows(IllegalArgumentException.class, () -> new Elapsed(HOUR, HOUR.minusNanos(1)));
  }

  @Test
  void nowhere_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Here(NOON, Set.of()));
  }

  @Test
  void a_time_must_not_end_before_it_begins() {
    Instant before = NOON.minusNanos(1);
    assertThrows(IllegalArgumentException.class, () -> new TreatmentTime(NOON, before, Grain.DAY));
    assertThrows(IllegalArgumentException.class, () -> new PlannedTime(NOON, before, Grain.DAY));
  }

  @Test
  void elapsed_runs_from_the_latest_at_least_and_from_the_earliest_at_most() {
    assertEquals(new Elapsed(HOUR, HOUR.multipliedBy(8)), MORNING.elapsedAt(NOON));
  }

  @Test
  void before_the_treatment_nothing_has_elapsed() {
    Instant within = NOON.minus(HOUR.multipliedBy(3));
    assertEquals(new Elapsed(Duration.ZERO, HOUR.multipliedBy(5)), MORNING.elapsedAt(within));
    assertEquals(new Elapsed(Duration.ZERO, Duration.ZERO), MORNING.elapsedAt(Instant.EPOCH));
  }

  @Test
  void elapsed_until_a_plan_is_least_at_its_earliest_and_most_at_its_latest() {
    PlannedTime plan =
        new PlannedTime(NOON.plus(HOUR), NOON.plus(HOUR.multipliedBy(2)), Grain.HOURS);
    assertEquals(new Elapsed(HOUR.multipliedBy(2), HOUR.multipliedBy(10)), MORNING.elapsedAt(plan));
  }

  @Test
  void rough_times_must_be_in_order() {
    LocalTime nine = LocalTime.of(9, 0);
    assertThrows(
        IllegalArgumentException.class, () -> new RoughTime.Ago("x", HOUR.negated(), HOUR));
    assertThrows(IllegalArgumentException.class, () -> new RoughTime.Ago("x", HOUR, Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> new RoughTime.Window("x", 0, nine, 0, nine));
    assertThrows(IllegalArgumentException.class, () -> new RoughTime.Window("x", 1, nine, 0, nine));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RoughTime.Calendar("x", RoughTime.Unit.WEEK, 0, -1));
  }

  @Test
  void rough_words_may_stand_for_one_unit_of_the_calendar() {
    assertEquals(0, new RoughTime.Calendar("x", RoughTime.Unit.WEEK, 0, 0).last());
  }

  @Test
  void rough_words_that_count_from_now_are_read_as_they_are_told() {
    TreatmentTimes times =
        new TreatmentTimes(List.of(new RoughTime.Ago("lately", Duration.ZERO, HOUR)));
    assertEquals(
        new TimeReading.Told(new TreatmentTime(NOON.minus(HOUR), NOON, Grain.MOMENT)),
        times.read(new SpokenTime("", "", "", "lately"), new Here(NOON, Set.of(ZoneOffset.UTC))));
  }

  @Test
  void only_blanks_are_nothing_said() {
    assertTrue(new SpokenTime(" ", null, "\t", "").isEmpty());
    assertFalse(new SpokenTime("", "", "", "?").isEmpty());
  }
}
