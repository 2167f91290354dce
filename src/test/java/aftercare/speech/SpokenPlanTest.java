package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aftercare.Shipped;
import aftercare.time.Grain;
import aftercare.time.Here;
import aftercare.time.PlanReading.Planned;
import aftercare.time.PlannedTime;
import aftercare.time.PlannedTimes;
import aftercare.time.SpokenTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenPlanTest {
  private static final PlannedTimes TIMES = new PlannedTimes(Shipped.RULES.plannedWindows());

  @ParameterizedTest(name = "{0} {1} {2} {3} at {4} in {5}: {7}")
  @CsvFileSource(resources = "/speech/plans.csv")
  void the_plan_understood_is_said_back(
      String date,
      String duration,
      String time,
      String rough,
      String now,
      String zones,
      Grain grain,
      String words) {
    Here here = Places.here(now, zones);
    SpokenTime said = new SpokenTime(date, duration, time, rough);
    PlannedTime plan = ((Planned) TIMES.read(said, here)).time();
    assertEquals(grain, plan.grain());
    assertEquals(words, new SpokenPlan(Shipped.voice("en-US"), here).when(plan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "America/New_York America/Chicago"})
  void tonight_is_not_tomorrow_when_midnight_has_passed_since_it_was_said(String zones) {
    Here before = Places.here("2026-11-24T23:59", zones);
    Here after = Places.here("2026-11-25T00:01", zones);
    SpokenTime tonight = new SpokenTime("", "", "", "tonight");
    PlannedTime plan = ((Planned) TIMES.read(tonight, before)).time();
    String said = new SpokenPlan(Shipped.voice("en-US"), after).when(plan);
    assertFalse(said.contains("tomorrow"), said);
  }
}
