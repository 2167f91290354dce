package aftercare.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Moments at which clocks and calendars turn: each hour of the weeks in which New York changes its
 * clocks, and of the days on which London, Sydney, months and years do.
 */
final class Nows {
  private Nows() {}

  static List<Instant> all() {
    return Stream.concat(
            Stream.of("2026-03-05T00:00:00Z", "2026-10-29T00:00:00Z")
                .flatMap(start -> hours(start, 168)),
            Stream.of(
                    "2026-03-28T12:00:00Z",
                    "2026-10-24T12:00:00Z",
                    "2026-04-04T06:00:00Z",
                    "2026-10-03T06:00:00Z",
                    "2028-02-28T12:00:00Z",
                    "2027-02-28T12:00:00Z",
                    "2026-04-30T06:00:00Z",
                    "2026-12-31T00:00:00Z")
                .flatMap(start -> hours(start, 36)))
        .toList();
  }

  /** Hours from a start on, each some minutes and seconds past. */
  private static Stream<Instant> hours(String start, int count) {
    Instant first = Instant.parse(start);
    return IntStream.range(0, count)
        .mapToObj(hour -> first.plus(Duration.ofSeconds(hour * 3_600L + hour * 1_019L % 3_600)));
  }
}
