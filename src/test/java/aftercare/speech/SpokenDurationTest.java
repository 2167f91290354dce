package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.rules.Wait;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpokenDurationTest {
  private static final SpokenDuration DURATIONS = new SpokenDuration(Shipped.voice("en-US"));
  private static final Map<String, Long> UNITS =
      Map.of("hour", 1L, "day", 24L, "week", 168L, "month", 720L);
  private static final long YEAR_IN_MINUTES = 401L * 24 * 60;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # passed or left, in words at least, in words at most
          PT0S,        less than an hour, an hour
          PT59M59S,    less than an hour, an hour
          PT1H,        an hour,           an hour
          PT1H0.001S,  an hour,           two hours
          PT12H,       twelve hours,      twelve hours
          PT12H1M,     twelve hours,      13 hours
          PT24H,       24 hours,          24 hours
          PT48H,       48 hours,          48 hours
          PT48H1S,     48 hours,          three days
          PT71H59M,    48 hours,          three days
          P3D,         three days,        three days
          P6DT1H,      six days,          a week
          P7D,         a week,            a week
          P8D,         eight days,        eight days
          P14D,        two weeks,         two weeks
          P15D,        two weeks,         15 days
          P59D,        eight weeks,       59 days
          P60D,        two months,        two months
          P61D,        two months,        three months
          P89D,        two months,        three months
          P90D,        three months,      three months
          P400D,       13 months,         14 months
          """)
  void a_length_is_said_from_both_sides(Duration length, String least, String most) {
    assertEquals(least, DURATIONS.atLeast(length));
    assertEquals(most, DURATIONS.atMost(length));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          24,   24,   24 hours
          24,   48,   '24 hours, 48 to be safe'
          4,    24,   'four hours, 24 to be safe'
          24,   72,   '24 hours, three days to be safe'
          168,  336,  'a week, two to be safe'
          2160, 2880, 'three months, four to be safe'
          """)
  void a_wait_and_its_careful_length_share_the_unit(long minimum, long cautious, String words) {
    assertEquals(words, DURATIONS.both(Duration.ofHours(minimum), Duration.ofHours(cautious)));
  }

  static Stream<Duration> minutes() {
    return LongStream.concat(
            LongStream.rangeClosed(0, 72 * 60),
            LongStream.iterate(72 * 60, m -> m <= YEAR_IN_MINUTES, m -> m + 173))
        .mapToObj(Duration::ofMinutes);
  }

  @Test
  void least_said_is_never_above_the_true_least_nor_most_below_the_true_most() {
    minutes()
        .forEach(
            length -> {
              String least = DURATIONS.atLeast(length);
              String most = DURATIONS.atMost(length);
              assertFalse(readBack(least).compareTo(length) > 0, length + ": " + least);
              assertFalse(readBack(most).compareTo(length) < 0, length + ": " + most);
            });
  }

  static Stream<Duration> waits() {
    Stream<Wait> waits =
        Stream.concat(
            Shipped.RULES.activities().stream().map(activity -> activity.hours()),
            Stream.concat(
                Shipped.RULES.activities().stream().flatMap(a -> a.areaWaits().values().stream()),
                Shipped.RULES.areas().stream().flatMap(a -> a.activityWaits().values().stream())));
    return waits
        .flatMap(wait -> Stream.of(wait.minimum(), wait.cautious()))
        .filter(wait -> !wait.isZero())
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("waits")
  void every_wait_of_the_rule_book_is_said_exactly(Duration wait) {
    assertEquals(wait, readBack(DURATIONS.exactly(wait)));
  }

  @Test
  void reading_back_understands_what_is_said() {
    assertEquals(Duration.ofHours(48), readBack("48 hours"));
    assertEquals(Duration.ofDays(14), readBack("two weeks"));
    assertTrue(readBack("less than an hour").isZero());
  }

  private static Duration readBack(String words) {
    if (words.equals("less than an hour")) {
      return Duration.ZERO;
    }
    String[] parts = words.split(" ");
    assertEquals(2, parts.length, words);
    return Duration.ofHours(number(parts[0]) * UNITS.get(parts[1].replaceAll("s$", "")));
  }

  private static long number(String word) {
    if (word.equals("a") || word.equals("an")) {
      return 1;
    }
    for (int i = 0; i <= 12; i++) {
      if (Shipped.TEXTS.messages().get("number." + i).equals(word)) {
        return i;
      }
    }
    return Long.parseLong(word);
  }
}
