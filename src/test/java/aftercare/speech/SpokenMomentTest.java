package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aftercare.Shipped;
import aftercare.time.Here;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenMomentTest {
  private static final Voice VOICE = Shipped.voice("en-US");
  private static final Pattern DATE = Pattern.compile("(\\w+) the (\\d+)\\w\\w of (\\w+)");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\w+) )?(this|tomorrow|on (\\w+)) (morning|afternoon|evening|night)");

  @ParameterizedTest
  @CsvSource({
    "0, night",
    "4, night",
    "5, morning",
    "11, morning",
    "12, afternoon",
    "16, afternoon",
    "17, evening",
    "20, evening",
    "21, late",
    "23, late"
  })
  void a_day_has_its_parts(int hour, String part) {
    assertEquals(part, SpokenMoment.part(hour));
  }

  @ParameterizedTest(name = "{2} at {1} in {0} is {3}")
  @CsvFileSource(resources = "/speech/moments.csv")
  void a_moment_is_said_as_people_say_it(String zone, String now, String moment, String words) {
    SpokenMoment moments = new SpokenMoment(VOICE, Places.here(now, zone));
    assertEquals(words, moments.from(Places.moment(moment, zone)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-11-24T15:40, from four this afternoon, until four this afternoon, Just not before four this afternoon.
          2026-11-25T00:00, from tomorrow,            until tomorrow,            Just not before tomorrow.
          """)
  void from_until_and_not_before_agree(String at, String from, String until, String notBefore) {
    SpokenMoment moments =
        new SpokenMoment(VOICE, Places.here("2026-11-24T15:30", "America/New_York"));
    Instant moment = Places.moment(at, "America/New_York");
    assertEquals(from, moments.from(moment));
    assertEquals(until, moments.until(moment));
    assertEquals(notBefore, moments.notBefore(moment));
  }

  @Test
  void in_an_unknown_zone_a_length_is_said_instead() {
    String zones = "America/New_York America/Los_Angeles";
    SpokenMoment moments = new SpokenMoment(VOICE, Places.here("2026-11-24T15:30", zones));
    Instant moment = Places.moment("2026-11-25T00:10", zones);
    assertEquals("in about nine hours", moments.from(moment));
    assertEquals("for about nine hours", moments.until(moment));
    assertEquals("Just not for about nine hours.", moments.notBefore(moment));
    assertEquals("from now", moments.from(Places.moment("2026-11-24T15:30", zones)));
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2026-10-30T09:12:00Z",
    "America/New_York, 2026-03-06T18:40:00Z",
    "Europe/London, 2026-10-23T23:30:00Z",
    "Europe/London, 2026-12-29T10:00:00Z",
    "Australia/Lord_Howe, 2026-04-03T04:00:00Z",
    "Australia/Lord_Howe, 2026-10-02T04:00:00Z",
    "Asia/Kolkata, 2026-02-26T20:00:00Z",
    "America/St_Johns, 2026-10-30T12:00:00Z",
  })
  void read_back_it_is_never_before_the_true_moment(String zone, Instant now) {
    Here here = new Here(now, Set.of(ZoneId.of(zone)));
    SpokenMoment moments = new SpokenMoment(VOICE, here);
    for (int minutes = 1; minutes <= 12 * 24 * 60; minutes += 7) {
      Instant moment = now.plus(Duration.ofMinutes(minutes));
      String words = moments.moment(moment);
      Instant back = readBack(words, now, ZoneId.of(zone));
      assertFalse(back.isBefore(moment), () -> words + " is " + back + ", before " + moment);
      assertFalse(
          back.isAfter(moment.plus(Duration.ofHours(26))),
          () -> words + " is long after " + moment);
    }
  }

  /** The earliest instant that somebody who hears the words can take them for. */
  private static Instant readBack(String words, Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Matcher date = DATE.matcher(words);
    if (date.matches()) {
      LocalDate day = today;
      while (!date.group(3).equals(VOICE.say("month." + day.getMonthValue()))
          || day.getDayOfMonth() != Integer.parseInt(date.group(2))) {
        day = day.plusDays(1);
      }
      assertEquals(date.group(1), VOICE.say("weekday." + day.getDayOfWeek().getValue()));
      return day.atStartOfDay(zone).toInstant();
    }
    Map<String, LocalDate> days = days(today);
    if (days.containsKey(words)) {
      return days.get(words).atStartOfDay(zone).toInstant();
    }
    if (words.startsWith("midday ")) {
      String day = words.substring("midday ".length()).replace("on ", "");
      return days.get(day).atTime(12, 0).atZone(zone).toInstant();
    }
    Matcher clock = CLOCK.matcher(words.replace("tonight", "this night").replace("in the", "this"));
    assertEquals(true, clock.matches(), words);
    String day =
        clock.group(3) != null
            ? clock.group(3)
            : clock.group(2).equals("this") ? "today" : "tomorrow";
    return days.get(day)
        .atTime(LocalTime.of(hour(clock.group(1), clock.group(4)), 0))
        .atZone(zone)
        .withEarlierOffsetAtOverlap()
        .toInstant();
  }

  private static Map<String, LocalDate> days(LocalDate today) {
    Map<String, LocalDate> days = new HashMap<>();
    days.put("today", today);
    days.put("tomorrow", today.plusDays(1));
    for (int ahead = 2; ahead <= 6; ahead++) {
      LocalDate day = today.plusDays(ahead);
      days.put(VOICE.say("weekday." + day.getDayOfWeek().getValue()), day);
    }
    return days;
  }

  private static int hour(String clock, String part) {
    for (int hour = 1; hour <= 11; hour++) {
      if (VOICE.number(hour).equals(clock)) {
        return part.equals("morning") ? hour : hour + 12;
      }
    }
    throw new AssertionError(clock);
  }
}
