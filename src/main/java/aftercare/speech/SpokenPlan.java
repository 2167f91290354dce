package aftercare.speech;

import aftercare.time.Grain;
import aftercare.time.Here;
import aftercare.time.PlannedTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When the activity is planned, said back: "tonight", "tomorrow", "on Saturday". */
final class SpokenPlan {
  private final Voice voice;
  private final Here here;
  private final ZoneId zone;
  private final LocalDate today;
  private final SpokenMoment moments;

  SpokenPlan(Voice voice, Here here) {
    this.voice = voice;
    this.here = here;
    this.zone = here.zones().iterator().next();
    this.today = here.now().atZone(zone).toLocalDate();
    this.moments = new SpokenMoment(voice, here);
  }

  /** "on Saturday", "tomorrow evening", in the small letters of a sentence's middle. */
  String when(PlannedTime plan) {
    ZonedDateTime start = plan.earliest().atZone(zone);
    long days = ChronoUnit.DAYS.between(today, start.toLocalDate());
    if (days > 1) {
      return voice.say("plan.on", "day", moments.day(start.toLocalDate()));
    }
    String day = days == 0 ? "today" : "tomorrow";
    return switch (plan.grain()) {
      case HOURS -> voice.say("plan.in", "duration", lead(plan));
      case MOMENT -> days == 0 ? atToday(plan, start) : moments.moment(plan.earliest());
      case DAYPART -> voice.say("plan." + day + "." + SpokenMoment.part(part(plan)));
      default -> voice.say("day." + day);
    };
  }

  private String lead(PlannedTime plan) {
    Duration toEarliest = Duration.between(here.now(), plan.earliest());
    Duration middle = toEarliest.plus(Duration.between(here.now(), plan.latest())).dividedBy(2);
    return new SpokenDuration(voice).atMost(middle);
  }

  private String atToday(PlannedTime plan, ZonedDateTime start) {
    return start.getHour() == 23
        ? voice.say("plan.today.late")
        : voice.say("plan.at", "moment", moments.moment(plan.earliest()));
  }

  private int part(PlannedTime plan) {
    ZonedDateTime start = plan.earliest().atZone(zone);
    ZonedDateTime end = plan.latest().atZone(zone);
    boolean runsIntoNight =
        plan.grain() == Grain.DAYPART && end.getHour() < 6 && start.getHour() >= 12;
    return runsIntoNight ? 21 : start.getHour();
  }
}
