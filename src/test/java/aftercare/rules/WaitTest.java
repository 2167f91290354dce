package aftercare.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitTest {

  @Test
  void the_longest_takes_each_time_from_whoever_has_it_longer() {
    assertEquals(hours(24, 72), hours(24, 48).longest(hours(4, 72)));
    assertEquals(hours(24, 72), hours(4, 72).longest(hours(24, 48)));
    assertEquals(hours(24, 48), hours(24, 48).longest(Wait.NONE));
  }

  @Test
  void a_cautious_time_below_the_minimum_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> hours(24, 23));
  }

  @Test
  void a_negative_minimum_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> hours(-1, 24));
  }

  @Test
  void a_spread_may_lie_in_one_point_and_begin_at_once() {
    Spread point = new Spread(Duration.ZERO, Duration.ZERO, Duration.ZERO, 1);
    assertEquals(1, point.figures());
  }

  @Test
  void a_spread_out_of_order_is_refused() {
    Duration day = Duration.ofDays(1);
    Duration hour = Duration.ofHours(1);
    assertThrows(IllegalArgumentException.class, () -> new Spread(day, hour, day, 3));
    assertThrows(IllegalArgumentException.class, () -> new Spread(hour, day, hour, 3));
    assertThrows(IllegalArgumentException.class, () -> new Spread(day.negated(), hour, day, 3));
    assertThrows(IllegalArgumentException.class, () -> new Spread(hour, day, day, 0));
  }

  private static Wait hours(int minimum, int cautious) {
    return new Wait(Duration.ofHours(minimum), Duration.ofHours(cautious));
  }
}
