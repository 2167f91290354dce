package aftercare.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.time.PlanReading.Past;
import aftercare.time.PlanReading.Planned;
import aftercare.time.TimeReading.Told;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A second before, at and after the moment at which words begin or cease to mean the current one.
 */
class BeginningsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final TreatmentTimes TREATMENTS = new TreatmentTimes(RoughTimes.TREATMENT);
  private static final PlannedTimes PLANS = new PlannedTimes(RoughTimes.PLANNED);

  @ParameterizedTest(name = "{0}{1}{2} begins at {3}")
  @CsvSource({
    "2026-11-24,'','',2026-11-24T00:00",
    "2026-W48,'','',2026-11-23T00:00",
    "2026-W48-WE,'','',2026-11-28T00:00",
    "2026-11,'','',2026-11-01T00:00",
    "2026-Q4,'','',2026-10-01T00:00",
    "2027,'','',2027-01-01T00:00",
    "2026-SU,'','',2026-06-01T00:00",
    "2026-11-24,09:00,'',2026-11-24T08:30",
    "2026-11-24,21:00,'',2026-11-24T20:30",
    "2028-02-29,'','',2028-02-29T00:00",
    "'',MO,'',2026-11-24T04:00",
    "'',AF,'',2026-11-24T12:00",
    "'',EV,'',2026-11-24T16:00",
    "'',NI,'',2026-11-24T17:00",
    "'',09:00,'',2026-11-24T08:30",
    "'',00:10,'',2026-11-23T23:55",
    "'','',this_afternoon,2026-11-24T12:00",
    "'','',earlier_this_week,2026-11-23T00:00"
  })
  void a_treatment_is_the_current_one_from_its_first_instant_on(
      String date, String time, String rough, LocalDateTime beginning) {
    SpokenTime said = new SpokenTime(date, "", time, rough);
    Instant start = beginning.atZone(ZONE).toInstant();
    assertNotEquals(Optional.of(start), earliest(said, start.minusSeconds(1)));
    assertEquals(Optional.of(start), earliest(said, start));
    assertEquals(Optional.of(start), earliest(said, start.plusSeconds(1)));
  }

  private static Optional<Instant> earliest(SpokenTime said, Instant now) {
    return TREATMENTS.read(said, new Here(now, Set.of(ZONE))) instanceof Told told
        ? Optional.of(told.time().earliest())
        : Optional.empty();
  }

  @ParameterizedTest(name = "{0} {1} {2} ends at {3}")
  @CsvSource({
    "2026-11-24,'','',2026-11-25T00:00",
    "2026-W48,'','',2026-11-30T00:00",
    "2026-W48-WE,'','',2026-11-30T00:00",
    "2026-11,'','',2026-12-01T00:00",
    "2026-Q4,'','',2027-01-01T00:00",
    "2028-02,'','',2028-03-01T00:00",
    "2026-11-24,21:00,'',2026-11-24T21:30",
    "2026-11-24,AF,'',2026-11-24T18:00",
    "2026-11-24,NI,'',2026-11-25T05:00",
    "'','',this_morning_planned,2026-11-24T12:00"
  })
  void a_plan_is_past_from_its_end_on(
      String date, String time, String rough, LocalDateTime ending) {
    SpokenTime said = new SpokenTime(date, "", time, rough);
    Instant end = ending.atZone(ZONE).toInstant();
    Planned last = (Planned) PLANS.read(said, new Here(end.minusSeconds(1), Set.of(ZONE)));
    assertEquals(end.minusSeconds(1), last.time().earliest());
    assertEquals(end, last.time().latest());
    assertTrue(PLANS.read(said, new Here(end, Set.of(ZONE))) instanceof Past);
    assertTrue(PLANS.read(said, new Here(end.plusSeconds(1), Set.of(ZONE))) instanceof Past);
  }
}
