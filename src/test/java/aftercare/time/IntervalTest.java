package aftercare.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Interval MORNING =
      new Interval(NOON.minusSeconds(3600), NOON, Grain.DAYPART);
  private static final Interval AFTERNOON = new Interval(NOON, NOON.plusSeconds(3600), Grain.DAY);
  private static final Interval POINT = Interval.at(NOON);

  @Test
  void neighbours_that_only_touch_have_nothing_in_common() {
    assertEquals(Optional.empty(), MORNING.meet(AFTERNOON));
    assertEquals(Optional.empty(), AFTERNOON.meet(MORNING));
  }

  @Test
  void a_point_at_either_end_is_in_common() {
    assertEquals(Optional.of(POINT), MORNING.meet(POINT));
    assertEquals(Optional.of(POINT), POINT.meet(AFTERNOON));
  }

  @Test
  void an_interval_that_ends_now_is_over_and_a_point_that_is_now_is_not() {
    assertTrue(MORNING.isOver(NOON));
    assertFalse(MORNING.isOver(NOON.minusNanos(1)));
    assertFalse(POINT.isOver(NOON));
    assertTrue(POINT.isOver(NOON.plusNanos(1)));
  }

  @Test
  void an_interval_that_ends_before_it_begins_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Interval(NOON, NOON.minusNanos(1), Grain.DAY));
  }

  @Test
  void an_interval_that_begins_now_is_not_ahead() {
    assertFalse(AFTERNOON.isAhead(NOON));
    assertTrue(AFTERNOON.isAhead(NOON.minusNanos(1)));
  }
}
