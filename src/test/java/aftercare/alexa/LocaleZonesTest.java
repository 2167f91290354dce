package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleZonesTest {
  /**
   * Noon in Greenwich on 10 January: whose clock is first and last, and how many clocks there are.
   */
  @ParameterizedTest
  @CsvSource({
    "en-US, 2026-01-10T01:00, 2026-01-10T22:00, 9",
    "en-GB, 2026-01-10T12:00, 2026-01-10T12:00, 1",
    "en-AU, 2026-01-10T20:00, 2026-01-11T01:45, 8",
    "en-CA, 2026-01-10T04:00, 2026-01-10T08:30, 6",
    "en-IN, 2026-01-10T17:30, 2026-01-10T17:30, 1",
  })
  void a_locale_has_all_clocks_of_its_countries(
      String locale, LocalDateTime first, LocalDateTime last, int clocks) {
    TreeSet<LocalDateTime> shown =
        LocaleZones.of(locale).stream()
            .map(zone -> LocalDateTime.ofInstant(Instant.parse("2026-01-10T12:00:00Z"), zone))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(first, shown.first());
    assertEquals(last, shown.last());
    assertEquals(clocks, shown.size());
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, Pacific/Honolulu",
    "en-US, America/Anchorage",
    "en-US, America/Phoenix",
    "en-US, America/Puerto_Rico",
    "en-GB, Europe/Dublin",
    "en-AU, Australia/Perth",
    "en-AU, Pacific/Auckland",
    "en-CA, America/St_Johns",
    "en-CA, America/Regina",
    "en-IN, Asia/Kolkata",
  })
  void a_place_that_keeps_its_own_time_is_among_them(String locale, ZoneId zone) {
    assertTrue(LocaleZones.of(locale).contains(zone));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "en", "de-DE", "EN-us"})
  void an_unknown_locale_has_the_zones_of_all(String locale) {
    Set<ZoneId> all = LocaleZones.of(locale);
    for (String known : Set.of("en-US", "en-GB", "en-AU", "en-CA", "en-IN")) {
      assertTrue(all.containsAll(LocaleZones.of(known)), known);
    }
    assertEquals(33, all.size());
  }

  @Test
  void no_zone_is_a_bare_offset() {
    Set<ZoneId> offsets =
        LocaleZones.of("").stream()
            .filter(zone -> zone instanceof ZoneOffset || !zone.getId().contains("/"))
            .collect(
                Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(ZoneId::getId))));
    assertEquals(Set.of(), offsets);
  }
}
