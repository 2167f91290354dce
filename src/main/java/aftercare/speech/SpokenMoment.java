package aftercare.speech;

import aftercare.time.Here;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Moments to come as people say them: "six this evening", "three tomorrow afternoon", "Thursday".
 * Always rounded to the later side, since a moment is said to be waited for.
 *
 * <p>Where the device's zone is not known a clock time would be a guess: a length of time is said
 * instead.
 */
final class SpokenMoment {
  private static final int WEEKDAY_REACH = 6;
  private static final int NOON = 12;

  private final Voice voice;
  private final Here here;
  private final ZoneId zone;
  private final LocalDate today;

  SpokenMoment(Voice voice, Here here) {
    this.voice = voice;
    this.here = here;
    this.zone = here.zones().iterator().next();
    this.today = here.now().atZone(zone).toLocalDate();
  }

  /** "from three tomorrow afternoon", "in about ten hours", "now". */
  String from(Instant moment) {
    if (!moment.isAfter(here.now())) {
      return voice.say("from.now");
    }
    return momentOrLength("from", moment);
  }

  /** "until three tomorrow afternoon", "for about ten hours". */
  String until(Instant moment) {
    return momentOrLength("until", moment);
  }

  /** "Just not before tomorrow.", "Just not for about ten hours.": a sentence of its own. */
  String notBefore(Instant moment) {
    return momentOrLength("notBefore", moment);
  }

  private String momentOrLength(String key, Instant moment) {
    if (here.zones().size() > 1) {
      String length = new SpokenDuration(voice).atMost(Duration.between(here.now(), moment));
      return voice.say(key + ".length", "duration", length);
    }
    return voice.say(key + ".moment", "moment", moment(moment));
  }

  /** "three tomorrow afternoon", without "from". */
  String moment(Instant moment) {
    ZonedDateTime hour = roundUp(moment.atZone(zone));
    long days = ChronoUnit.DAYS.between(today, hour.toLocalDate());
    if (days > WEEKDAY_REACH) {
      LocalDate day = hour.getHour() == 0 ? hour.toLocalDate() : hour.toLocalDate().plusDays(1);
      return date(day);
    }
    if (hour.getHour() == 0) {
      return day(hour.toLocalDate());
    }
    String key = days == 0 ? "moment.today." : days == 1 ? "moment.tomorrow." : "moment.weekday.";
    String part = hour.getHour() == NOON ? "midday" : part(hour.getHour());
    return voice.say(key + part, values(hour, days));
  }

  private String[] values(ZonedDateTime hour, long days) {
    List<String> values = new ArrayList<>();
    if (hour.getHour() != NOON) {
      values.addAll(List.of("clock", clock(hour.getHour())));
    }
    if (days > 1) {
      values.addAll(List.of("weekday", weekday(hour.toLocalDate())));
    }
    return values.toArray(String[]::new);
  }

  /** "today", "tomorrow", "Thursday" within six days, else "Tuesday the 8th of December". */
  String day(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return voice.say("day.today");
    }
    if (days == 1) {
      return voice.say("day.tomorrow");
    }
    return days <= WEEKDAY_REACH ? weekday(day) : date(day);
  }

  String weekday(LocalDate day) {
    return voice.say("weekday." + day.getDayOfWeek().getValue());
  }

  private String date(LocalDate day) {
    return voice.say(
        "day.date",
        "weekday",
        weekday(day),
        "day",
        voice.say("date." + day.getDayOfMonth()),
        "month",
        voice.say("month." + day.getMonthValue()));
  }

  /** "three in the afternoon", "midday", "midnight". */
  private String clockAndPart(int hour, String parts) {
    if (hour == 0) {
      return voice.say("clock.midnight");
    }
    return hour == NOON
        ? voice.say("clock.midday")
        : voice.say(parts + part(hour), "clock", clock(hour));
  }

  /** "three in the afternoon", "quarter past midday", to the nearest minute. */
  String minute(ZonedDateTime time) {
    return minute(time, "clock.");
  }

  /** "three this afternoon": a time of today. */
  String minuteToday(ZonedDateTime time) {
    return minute(time, "clock.today.");
  }

  private String minute(ZonedDateTime time, String parts) {
    ZonedDateTime nearest = time.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
    String hour = clockAndPart(nearest.getHour(), parts);
    return switch (nearest.getMinute()) {
      case 0 -> hour;
      case 15 -> voice.say("clock.quarterPast", "clock", hour);
      case 30 -> voice.say("clock.halfPast", "clock", hour);
      case 45 ->
          voice.say(
              "clock.quarterTo", "clock", clockAndPart(nearest.plusHours(1).getHour(), parts));
      case 1 -> voice.say("clock.minute", "clock", hour);
      default ->
          voice.say("clock.minutes", "minutes", voice.number(nearest.getMinute()), "clock", hour);
    };
  }

  static String part(int hour) {
    if (hour < 5) {
      return "night";
    }
    if (hour < NOON) {
      return "morning";
    }
    return hour < 17 ? "afternoon" : hour < 21 ? "evening" : "late";
  }

  /** An hour that is neither midnight nor midday, by its number. */
  private String clock(int hour) {
    return voice.number(hour % NOON);
  }

  /** The next full hour; where it comes twice that night, one that holds for the first as well. */
  private static ZonedDateTime roundUp(ZonedDateTime time) {
    LocalDateTime hour = time.toLocalDateTime().truncatedTo(ChronoUnit.HOURS);
    while (hour.atZone(time.getZone()).isBefore(time)) {
      hour = hour.plusHours(1);
    }
    return hour.atZone(time.getZone());
  }
}
