package aftercare.speech;

import aftercare.time.Grain;
import aftercare.time.Here;
import aftercare.time.PlannedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When the activity is planned, said back: "tonight", "tomorrow at nine in the morning", "on
 * Saturday". Where the zone is not known the day alone is said.
 */
final class SpokenPlan {
  private final Voice voice;
  private final Here here;
  private final ZoneId zone;
  private final boolean zoneKnown;
  private final LocalDate today;
  private final SpokenMoment moments;

  SpokenPlan(Voice voice, Here here) {
    this.voice = voice;
    this.here = here;
    this.zone = here.zones().iterator().next();
    this.zoneKnown = here.zones().size() == 1;
    this.today = here.now().atZone(zone).toLocalDate();
    this.moments = new SpokenMoment(voice, here);
  }

  /** "on Saturday", "tomorrow evening", in the small letters of a sentence's middle. */
  String when(PlannedTime plan) {
    if (plan.grain() == Grain.MOMENT && !plan.earliest().isAfter(here.now())) {
      return voice.say("plan.now");
    }
    ZonedDateTime start = start(plan);
    long days = ChronoUnit.DAYS.between(today, start.toLocalDate());
    if (days > 1) {
      return voice.say("plan.on", "day", moments.day(start.toLocalDate()));
    }
    String day = days == 0 ? "today" : "tomorrow";
    if (plan.grain() == Grain.HOURS) {
      return voice.say("plan.in", "duration", lead(plan));
    }
    if (plan.grain() == Grain.MOMENT && zoneKnown) {
      return voice.say("plan." + day + ".at", "clock", moments.minute(start));
    }
    return plan.grain() == Grain.DAYPART && zoneKnown
        ? voice.say("plan." + day + "." + SpokenMoment.part(part(plan)))
        : voice.say("day." + day);
  }

  /**
   * The moment told, or the earliest; in an unknown zone the middle of all it may be. What has
   * begun since it was told starts now.
   */
  private ZonedDateTime start(PlannedTime plan) {
    boolean middle = plan.grain() == Grain.MOMENT || (!zoneKnown && plan.grain() != Grain.SPAN);
    Instant start = middle ? here.now().plus(toMiddle(plan)) : plan.earliest();
    return (start.isBefore(here.now()) ? here.now() : start).atZone(zone);
  }

  private String lead(PlannedTime plan) {
    return new SpokenDuration(voice).atMost(toMiddle(plan));
  }

  private Duration toMiddle(PlannedTime plan) {
    Duration toEarliest = Duration.between(here.now(), plan.earliest());
    return toEarliest.plus(Duration.between(here.now(), plan.latest())).dividedBy(2);
  }

  private int part(PlannedTime plan) {
    ZonedDateTime start = plan.earliest().atZone(zone);
    ZonedDateTime end = plan.latest().atZone(zone);
    boolean runsIntoNight =
        plan.grain() == Grain.DAYPART && end.getHour() < 6 && start.getHour() >= 12;
    return runsIntoNight ? 21 : start.getHour();
  }
}
