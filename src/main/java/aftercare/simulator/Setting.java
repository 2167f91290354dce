package aftercare.simulator;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Where and when a conversation takes place.
 *
 * @param now the moment of the first turn, from 1970 to 2999
 * @param zone the time zone of the device
 * @param locale the language and country of the device, such as {@code en-GB}
 * @param screen whether the device has one
 */
record Setting(Instant now, ZoneId zone, String locale, boolean screen) {
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

  /** Refuses moments at which no device was or will be: the calendar ends before the clock does. */
  Setting {
    if (now.isBefore(FIRST) || !now.isBefore(LAST)) {
      throw new IllegalArgumentException("now " + now + " is not within 1970 to 2999");
    }
  }

  /**
   * A moment given as local time in a zone, or as an instant or local time with offset.
   *
   * @throws IllegalArgumentException when it is neither
   */
  static Instant moment(String text, ZoneId zone) {
    try {
      boolean offset = text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)$");
      return offset
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "now \"" + text + "\" is neither a local time such as 2026-11-22T10:00:00 nor an instant",
          e);
    }
  }

  /**
   * A time zone by its name.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "zone \"" + name + "\" is no time zone such as America/New_York", e);
    }
  }
}
