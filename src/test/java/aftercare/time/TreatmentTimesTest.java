package aftercare.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aftercare.time.TimeReading.Impossible;
import aftercare.time.TimeReading.Reason;
import aftercare.time.TimeReading.Told;
import aftercare.time.TimeReading.Unclear;
import aftercare.time.TimeReading.Untold;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreatmentTimesTest {
  private static final TreatmentTimes TIMES = new TreatmentTimes(RoughTimes.TREATMENT);
  private static final Instant NOW = Instant.parse("2026-11-24T15:30:00Z");
  private static final Here UTC = new Here(NOW, Set.of(ZoneOffset.UTC));

  static Stream<TimeRow> accepted() {
    return TimeRow.of("accepted.json");
  }

  static Stream<TimeRow> refused() {
    return TimeRow.of("refused.json");
  }

  static Stream<TimeRow> corrected() {
    return TimeRow.of("corrected.json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  void accepted_words_mean_this_interval(TimeRow row) {
    assertEquals(new Told(row.treatment()), TIMES.read(row.said(), row.here()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refused_words_get_this_reason(TimeRow row) {
    TimeReading expected =
        row.text("refusal").equals("UNCLEAR")
            ? new Unclear(row.text("unclear"))
            : new Impossible(Reason.valueOf(row.text("refusal")));
    assertEquals(expected, TIMES.read(row.said(), row.here()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corrected")
  void a_correction_leans_on_what_is_known(TimeRow row) {
    assertEquals(new Told(row.treatment()), TIMES.refine(row.known(), row.said(), row.here()));
  }

  @Test
  void nothing_said_is_untold() {
    assertEquals(new Untold(), TIMES.read(SpokenTime.NOTHING, UTC));
    assertEquals(new Untold(), TIMES.read(new SpokenTime(" ", "\t", null, "\n"), UTC));
  }

  /** What is known comes back from the session, where nothing but this skill keeps it short. */
  @Test
  @Timeout(5)
  void a_correction_takes_no_longer_where_what_is_known_is_long() {
    Instant longAgo = Instant.parse("-999999-01-01T00:00:00Z");
    TreatmentTime known = new TreatmentTime(longAgo, NOW, Grain.SPAN);
    Told told = (Told) TIMES.refine(known, new SpokenTime("", "", "14:30", ""), UTC);
    assertEquals(longAgo.plus(Duration.ofHours(14)), told.time().earliest());
  }

  @Test
  void an_unreadable_correction_is_unclear() {
    TreatmentTime known = new TreatmentTime(NOW.minusSeconds(60), NOW, Grain.MOMENT);
    assertEquals(
        new Unclear("noonish"), TIMES.refine(known, new SpokenTime("", "", "noonish", ""), UTC));
  }

  @Test
  void a_correction_to_a_time_still_to_come_is_refused() {
    Instant midnight = Instant.parse("2026-11-24T00:00:00Z");
    TreatmentTime known = new TreatmentTime(midnight, NOW, Grain.DAY);
    assertEquals(
        new Impossible(Reason.FUTURE), TIMES.refine(known, new SpokenTime("", "", "EV", ""), UTC));
  }

  @Test
  void the_horizon_itself_is_still_told_and_a_second_more_is_not() {
    Duration horizon = Duration.ofDays(400);
    RoughTime at = new RoughTime.Ago("at", horizon, horizon);
    RoughTime beyond = new RoughTime.Ago("beyond", horizon.plusSeconds(1), horizon.plusDays(9));
    TreatmentTimes times = new TreatmentTimes(List.of(at, beyond));
    Instant then = NOW.minus(horizon);
    assertEquals(
        new Told(new TreatmentTime(then, then, Grain.SPAN)),
        times.read(new SpokenTime("", "", "", "at"), UTC));
    assertEquals(
        new Impossible(Reason.TOO_LONG_AGO), times.read(new SpokenTime("", "", "", "beyond"), UTC));
  }

  @Test
  void where_no_zone_can_tell_the_first_reason_counts() {
    Here here =
        new Here(
            Instant.parse("2026-11-24T12:30:00Z"),
            Set.of(ZoneId.of("America/New_York"), ZoneId.of("Europe/Berlin")));
    SpokenTime said = new SpokenTime("2026-11-22", "", "", "this_afternoon");
    assertEquals(new Impossible(Reason.FUTURE), TIMES.read(said, here));
  }

  @Test
  void a_short_rough_word_is_a_moment_and_one_of_weeks_a_span() {
    RoughTime hour = new RoughTime.Ago("hour", Duration.ZERO, Duration.ofHours(1));
    RoughTime day = new RoughTime.Ago("day", Duration.ZERO, Duration.ofDays(1));
    RoughTime weeks = new RoughTime.Ago("weeks", Duration.ofDays(2), Duration.ofDays(20));
    TreatmentTimes times = new TreatmentTimes(List.of(hour, day, weeks));
    assertEquals(Grain.MOMENT, grain(times, "hour"));
    assertEquals(Grain.HOURS, grain(times, "day"));
    assertEquals(Grain.SPAN, grain(times, "weeks"));
  }

  private static Grain grain(TreatmentTimes times, String rough) {
    return ((Told) times.read(new SpokenTime("", "", "", rough), UTC)).time().grain();
  }

  @Test
  void two_windows_of_one_id_are_refused() {
    RoughTime soon = new RoughTime.Ago("soon", Duration.ZERO, Duration.ZERO);
    assertThrows(IllegalStateException.class, () -> new TreatmentTimes(List.of(soon, soon)));
  }
}
