package aftercare.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.time.PlanReading.Past;
import aftercare.time.PlanReading.Planned;
import aftercare.time.PlanReading.Unclear;
import aftercare.time.PlanReading.Unplanned;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlannedTimesTest {
  private static final PlannedTimes TIMES = new PlannedTimes(RoughTimes.PLANNED);

  static Stream<TimeRow> planned() {
    return TimeRow.of("planned.json");
  }

  static Stream<TimeRow> refused() {
    return TimeRow.of("planned-refused.json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("planned")
  void planned_words_mean_this_interval(TimeRow row) {
    assertEquals(new Planned(row.plan()), TIMES.read(row.said(), row.here()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void words_that_are_no_plan_say_why(TimeRow row) {
    PlanReading expected =
        row.text("refusal").equals("UNCLEAR")
            ? new Unclear(row.text("unclear"))
            : new Past(row.instant("earliest"), row.instant("latest"));
    assertEquals(expected, TIMES.read(row.said(), row.here()));
  }

  @Test
  void nothing_said_is_unplanned() {
    Here here = new Here(Instant.parse("2026-11-24T15:30:00Z"), Set.of(ZoneOffset.UTC));
    assertEquals(new Unplanned(), TIMES.read(SpokenTime.NOTHING, here));
  }
}
