package aftercare.speech;

import aftercare.time.Elapsed;
import aftercare.time.Grain;
import aftercare.time.Here;
import aftercare.time.TreatmentTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When the treatment was, said back as it was understood, so that a mishearing is heard: "you had
 * it yesterday", "you had it on Thursday".
 */
final class SpokenTreatment {
  private static final long FRESH_MINUTES = 60;
  private static final int WEEKDAY_REACH = 6;
  private static final long IN_DAYS_FROM = 72;
  private static final int NOT_LONG = 27;

  private final Voice voice;
  private final Here here;
  private final ZoneId zone;
  private final SpokenMoment moments;
  private final SpokenDuration durations;

  SpokenTreatment(Voice voice, Here here) {
    this.voice = voice;
    this.here = here;
    this.zone = here.zones().iterator().next();
    this.moments = new SpokenMoment(voice, here);
    this.durations = new SpokenDuration(voice);
  }

  /** "You had it yesterday", without a full stop. */
  String heard(TreatmentTime treated) {
    return heard(treated, WEEKDAY_REACH);
  }

  /** The same with days counted, not named: a plan may be on the same weekday. */
  String heardInDays(TreatmentTime treated) {
    return heard(treated, 1);
  }

  /** The same of a question, with days counted beside a plan; or that nothing was told. */
  String heard(Asked asked) {
    return asked
        .treated()
        .map(treated -> asked.planned().isPresent() ? heardInDays(treated) : heard(treated))
        .orElseGet(() -> voice.say("heard.untold"));
  }

  private String heard(TreatmentTime treated, int weekdayReach) {
    Elapsed elapsed = treated.elapsedAt(here.now());
    if (elapsed.most().toMinutes() <= FRESH_MINUTES) {
      boolean counted = treated.grain() == Grain.HOURS;
      return voice.say(counted ? "heard.underAnHour" : "heard.justNow");
    }
    return switch (treated.grain()) {
      case HOURS -> voice.say("heard.ago", "duration", about(elapsed));
      case SPAN -> span(treated, elapsed);
      default -> isDay(treated) ? day(treated, elapsed, weekdayReach) : span(treated, elapsed);
    };
  }

  /** Whether the words mean one day; in an unknown zone only a whole day that is over does. */
  private boolean isDay(TreatmentTime treated) {
    return here.zones().size() == 1
        || (treated.grain() == Grain.DAY && treated.latest().isBefore(here.now()));
  }

  private String span(TreatmentTime treated, Elapsed elapsed) {
    return treated.latest().equals(here.now()) || elapsed.least().isZero()
        ? voice.say("heard.within", "duration", durations.atMost(elapsed.most()))
        : voice.say("heard.ago", "duration", about(elapsed));
  }

  private String day(TreatmentTime treated, Elapsed elapsed, int weekdayReach) {
    ZonedDateTime middle = middle(treated).atZone(zone);
    LocalDate day = middle.toLocalDate();
    long days = ChronoUnit.DAYS.between(day, here.now().atZone(zone).toLocalDate());
    if (treated.grain() == Grain.DAY && days == 0) {
      return voice.say("heard.today");
    }
    if (days <= 1) {
      return withPart(treated, middle, days);
    }
    if (days <= weekdayReach) {
      return voice.say("heard.weekday", "weekday", moments.weekday(day));
    }
    return days <= NOT_LONG
        ? voice.say("heard.days", "days", voice.number(days))
        : voice.say("heard.ago", "duration", about(elapsed));
  }

  private String withPart(TreatmentTime treated, ZonedDateTime middle, long days) {
    String day = days == 0 ? "today" : "yesterday";
    if (treated.grain() == Grain.DAY) {
      return voice.say("heard." + day);
    }
    if (treated.grain() == Grain.MOMENT) {
      String clock = days == 0 ? moments.minuteToday(middle) : moments.minute(middle);
      return voice.say("heard." + day + ".at", "clock", clock);
    }
    String part = SpokenMoment.part(middle.getHour());
    return voice.say("heard." + day + "." + ("night".equals(part) ? "morning" : part));
  }

  private String about(Elapsed elapsed) {
    Duration middle = elapsed.least().plus(elapsed.most()).dividedBy(2);
    long hours = middle.plusMinutes(30).toHours();
    if (hours > IN_DAYS_FROM) {
      return durations.atLeast(Duration.ofHours((hours + 12) / 24 * 24));
    }
    return hours <= 1 ? durations.atLeast(Duration.ofHours(1)) : durations.hours(hours);
  }

  private static Instant middle(TreatmentTime treated) {
    return treated
        .earliest()
        .plus(Duration.between(treated.earliest(), treated.latest()).dividedBy(2));
  }
}
