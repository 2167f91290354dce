package aftercare.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.time.Elapsed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every activity at every hour of two months, with every treated area, against the numbers in the
 * file.
 */
class JudgingTest {

  private static final RuleBook BOOK = Shipped.RULES;
  private static final int HOURS = 1500;
  private static final List<Duration> SPREADS =
      List.of(Duration.ZERO, Duration.ofHours(14), Duration.ofHours(24), Duration.ofDays(7));

  static Stream<Set<String>> areas() {
    Stream<Set<String>> one = Oracle.ids("areas").stream().map(Set::of);
    return Stream.concat(Stream.of(Set.of()), one);
  }

  @ParameterizedTest
  @MethodSource("areas")
  void every_activity_is_judged_at_every_hour_as_the_file_says(Set<String> areas) {
    List<String> wrong = new ArrayList<>();
    for (Activity activity : BOOK.activities()) {
      String kind = Oracle.kind(activity.id());
      int[] hours = Oracle.hours(activity.id(), areas);
      for (int hour = 0; hour <= HOURS; hour++) {
        Duration least = Duration.ofHours(hour);
        String expected = Oracle.outcome(kind, hours, least);
        for (Duration spread : SPREADS) {
          Elapsed elapsed = new Elapsed(least, least.plus(spread));
          Verdict verdict = BOOK.judge(activity, areas, elapsed);
          boolean right =
              verdict.outcome().name().equals(expected)
                  && verdict.atMost().name().equals(Oracle.outcome(kind, hours, elapsed.most()));
          if (!right) {
            wrong.add(activity.id() + " at " + elapsed + ": " + verdict.outcome());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("areas")
  void a_threshold_counts_from_its_very_second(Set<String> areas) {
    int thresholds = 0;
    for (Activity activity : BOOK.activities()) {
      int[] hours = Oracle.hours(activity.id(), areas);
      for (int hour : hours) {
        for (int second = hour == 0 ? 0 : -1; second <= 1; second++) {
          Duration least = Duration.ofHours(hour).plusSeconds(second);
          Verdict verdict = BOOK.judge(activity, areas, new Elapsed(least, least));
          String expected = Oracle.outcome(Oracle.kind(activity.id()), hours, least);
          assertEquals(expected, verdict.outcome().name(), () -> activity.id() + " at " + least);
          thresholds++;
        }
      }
    }
    assertTrue(thresholds > 1000);
  }

  @ParameterizedTest
  @MethodSource("areas")
  void nobody_is_sent_ahead_below_the_minimum(Set<String> areas) {
    Set<Outcome> ahead = Set.of(Outcome.CAUTION, Outcome.GENTLY, Outcome.CLEAR);
    for (Activity activity : BOOK.activities()) {
      int minimum = Oracle.hours(activity.id(), areas)[0];
      for (int hour = 0; hour < minimum; hour++) {
        Elapsed elapsed = new Elapsed(Duration.ofHours(hour), Duration.ofDays(300));
        Outcome outcome = BOOK.judge(activity, areas, elapsed).outcome();
        assertFalse(ahead.contains(outcome), activity.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void a_treated_area_never_makes_an_answer_milder(Set<String> areas) {
    for (Activity activity : BOOK.activities()) {
      for (int hour = 0; hour <= HOURS; hour++) {
        Elapsed elapsed = hours(hour, hour);
        Outcome base = BOOK.judge(activity, Set.of(), elapsed).outcome();
        Outcome there = BOOK.judge(activity, areas, elapsed).outcome();
        assertTrue(there.compareTo(base) <= 0, activity.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void more_time_never_makes_an_answer_stricter(Set<String> areas) {
    for (Activity activity : BOOK.activities()) {
      Outcome before = BOOK.judge(activity, areas, hours(0, 0)).outcome();
      for (int hour = 1; hour <= HOURS; hour++) {
        Outcome now = BOOK.judge(activity, areas, hours(hour, hour)).outcome();
        assertTrue(now.compareTo(before) >= 0, activity.id());
        before = now;
      }
    }
  }

  @Test
  void several_areas_ask_for_the_longest_of_each() {
    List<String> areas = Oracle.ids("areas");
    for (Activity activity : BOOK.activities()) {
      for (String one : areas) {
        for (String other : areas.subList(areas.indexOf(one) + 1, areas.size())) {
          int[] hours = Oracle.hours(activity.id(), Set.of(one, other));
          Wait expected = new Wait(Duration.ofHours(hours[0]), Duration.ofHours(hours[1]));
          assertEquals(expected, BOOK.wait(activity, Set.of(one, other)), activity.id());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void an_unknown_time_gives_a_go_ahead_only_to_what_is_allowed_at_once(Set<String> areas) {
    for (Activity activity : BOOK.activities()) {
      String kind = Oracle.kind(activity.id());
      int[] hours = Oracle.hours(activity.id(), areas);
      String at0 = Oracle.outcome(kind, hours, Duration.ZERO);
      String expected = at0.equals("NOT_YET") ? "NEEDS_TIME" : at0;
      Verdict verdict = BOOK.judgeUnknownTime(activity, areas);
      assertEquals(expected, verdict.outcome().name(), activity.id());
      assertEquals(verdict.outcome(), verdict.atMost(), activity.id());
    }
  }

  @Test
  void the_area_matters_exactly_when_some_area_changes_the_outcome() {
    for (Activity activity : BOOK.activities()) {
      for (int hour = 0; hour <= 700; hour++) {
        Elapsed elapsed = hours(hour, hour + 24);
        Outcome base = BOOK.judge(activity, Set.of(), elapsed).outcome();
        boolean expected =
            areas().anyMatch(it -> BOOK.judge(activity, it, elapsed).outcome() != base);
        assertEquals(expected, BOOK.areaMatters(activity, elapsed), activity.id() + " at " + hour);
      }
    }
  }

  @Test
  void the_area_matters_at_all_exactly_when_some_area_has_longer_hours() {
    for (Activity activity : BOOK.activities()) {
      Wait base = BOOK.wait(activity, Set.of());
      boolean expected = areas().anyMatch(it -> !BOOK.wait(activity, it).equals(base));
      assertEquals(expected, BOOK.areaMatters(activity), activity.id());
    }
  }

  private static Elapsed hours(int least, int most) {
    return new Elapsed(Duration.ofHours(least), Duration.ofHours(most));
  }
}
