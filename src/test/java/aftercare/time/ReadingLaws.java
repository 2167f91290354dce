package aftercare.time;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Set;

/** What holds of every reading, whatever is said. */
final class ReadingLaws {
  private static final TreatmentTimes TREATMENTS = new TreatmentTimes(RoughTimes.TREATMENT);
  private static final PlannedTimes PLANS = new PlannedTimes(RoughTimes.PLANNED);

  private ReadingLaws() {}

  /**
   * No treatment ends after now and no plan begins before; the order of the ends is the types' own
   * law.
   */
  static void hold(SpokenTime said, Here here) {
    if (TREATMENTS.read(said, here) instanceof TimeReading.Told told) {
      assertFalse(told.time().latest().isAfter(here.now()), () -> said + " at " + here);
    }
    if (PLANS.read(said, here) instanceof PlanReading.Planned planned) {
      assertFalse(planned.time().earliest().isBefore(here.now()), () -> said + " at " + here);
    }
  }

  /** The reading in several zones contains the reading in each of them. */
  static void holdInEachZone(SpokenTime said, Here here) {
    TimeReading treatment = TREATMENTS.read(said, here);
    PlanReading plan = PLANS.read(said, here);
    for (ZoneId zone : here.zones()) {
      Here one = new Here(here.now(), Set.of(zone));
      if (TREATMENTS.read(said, one) instanceof TimeReading.Told told) {
        assertTrue(
            contains(treatment, told.time()), () -> said + " at " + here + " and in " + zone);
      }
      if (PLANS.read(said, one) instanceof PlanReading.Planned planned) {
        assertTrue(contains(plan, planned.time()), () -> said + " at " + here + " and in " + zone);
      }
    }
  }

  private static boolean contains(TimeReading wide, TreatmentTime narrow) {
    return wide instanceof TimeReading.Told told
        && !told.time().earliest().isAfter(narrow.earliest())
        && !told.time().latest().isBefore(narrow.latest());
  }

  private static boolean contains(PlanReading wide, PlannedTime narrow) {
    return wide instanceof PlanReading.Planned planned
        && !planned.time().earliest().isAfter(narrow.earliest())
        && !planned.time().latest().isBefore(narrow.latest());
  }
}
