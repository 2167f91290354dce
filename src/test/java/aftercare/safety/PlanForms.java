package aftercare.safety;

import static aftercare.safety.Moments.at;
import static aftercare.safety.Moments.daysAhead;
import static aftercare.safety.Moments.later;
import static aftercare.safety.Moments.start;
import static aftercare.safety.Moments.today;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every form in which the slots can tell when an activity is planned. */
final class PlanForms {
  private static final Form.Strictest NOW = (now, zone) -> now;

  private PlanForms() {}

  static List<Form> all() {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form("now", today -> Map.of(), NOW));
    IntStream.of(-3, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 30)
        .mapToObj(PlanForms::inDays)
        .forEach(forms::add);
    forms.add(
        Form.onDay(
            "planDate",
            "next week",
            today -> IsoWeeks.name(today.plusWeeks(1)),
            (now, zone) -> start(today(now, zone).with(DayOfWeek.MONDAY).plusWeeks(1), zone)));
    forms.add(
        Form.onDay(
            "planDate",
            "this weekend",
            today -> IsoWeeks.name(today) + "-WE",
            (now, zone) -> later(now, start(today(now, zone).with(DayOfWeek.SATURDAY), zone))));
    for (int hour = 0; hour < 24; hour++) {
      LocalTime time = LocalTime.of(hour, 0);
      forms.add(Form.of("planTime", time.toString(), (now, zone) -> nextAt(time, now, zone)));
    }
    for (PartOfDay part : PartOfDay.values()) {
      forms.add(Form.of("planTime", part.name(), part::next));
    }
    forms.addAll(daysWithTimes());
    forms.addAll(durations());
    RoughData.entries("planned").forEach(rough -> forms.add(RoughData.plan(rough)));
    forms.add(Form.of("planDate", "someday", NOW));
    forms.add(Form.of("planDate", "PRESENT_REF", NOW));
    forms.add(Form.of("planTime", "25:61", NOW));
    forms.add(Form.of("planIn", "P100000000D", NOW));
    forms.add(Form.of("planRough", "when pigs fly", NOW));
    return forms;
  }

  private static Form inDays(int days) {
    return Form.onDay(
        "planDate",
        days + " days ahead",
        today -> today.plusDays(days).toString(),
        (now, zone) -> later(now, start(today(now, zone).plusDays(days), zone)));
  }

  private static Instant nextAt(LocalTime time, Instant now, ZoneId zone) {
    LocalDate today = today(now, zone);
    Instant onToday = at(today, time, zone);
    return onToday.isBefore(now) ? at(today.plusDays(1), time, zone) : onToday;
  }

  private static List<Form> daysWithTimes() {
    List<Form> forms = new ArrayList<>();
    for (int days : List.of(0, 1, 2, 5)) {
      for (int hour : List.of(3, 9, 12, 18, 23)) {
        LocalTime time = LocalTime.of(hour, 0);
        forms.add(
            new Form(
                "planDate " + days + " days ahead, planTime " + time,
                today ->
                    Map.of(
                        "planDate", today.plusDays(days).toString(), "planTime", time.toString()),
                (now, zone) -> onDay(days, time, now, zone)));
      }
    }
    return forms;
  }

  /** "Today at three", said at ten, is in the afternoon. */
  private static Instant onDay(int days, LocalTime time, Instant now, ZoneId zone) {
    Instant told = at(today(now, zone).plusDays(days), time, zone);
    return told.isBefore(now) ? later(now, told.plus(Duration.ofHours(12))) : told;
  }

  private static List<Form> durations() {
    List<Form> forms = new ArrayList<>();
    IntStream.of(1, 2, 5, 12, 24, 25, 48, 49)
        .forEach(
            n ->
                forms.add(
                    Form.of(
                        "planIn",
                        "PT" + n + "H",
                        (now, zone) ->
                            now.plus(Duration.ofHours(n)).minus(Duration.ofMinutes(30)))));
    IntStream.of(1, 2, 3, 7, 14)
        .forEach(
            n ->
                forms.add(
                    Form.of(
                        "planIn",
                        "P" + n + "D",
                        (now, zone) -> daysAhead(now, zone, today(now, zone).plusDays(n), n))));
    return forms;
  }
}
