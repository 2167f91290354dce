package aftercare.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** A rough word as a part of what was said. */
sealed interface RoughPart extends Part {
  static Part of(RoughTime rough) {
    if (rough instanceof RoughTime.Ago ago) {
      return new FromNow(ago);
    }
    return rough instanceof RoughTime.Window window
        ? new LocalWindow(window)
        : new Units((RoughTime.Calendar) rough);
  }

  /** Measured from now. */
  record FromNow(RoughTime.Ago ago) implements RoughPart {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public Stretch back(Place place) {
      return new Within(
          new Interval(place.now().minus(ago.most()), place.now().minus(ago.least()), grain()));
    }

    @Override
    public Stretch ahead(Place place) {
      return new Within(
          new Interval(place.now().plus(ago.least()), place.now().plus(ago.most()), grain()));
    }

    private Grain grain() {
      if (ago.most().compareTo(HOUR) <= 0) {
        return Grain.MOMENT;
      }
      return ago.most().compareTo(DAY) <= 0 ? Grain.HOURS : Grain.SPAN;
    }
  }

  /** A stretch of local time. */
  record LocalWindow(RoughTime.Window window) implements RoughPart {
    private static final Duration LONGEST_PART_OF_A_DAY = Duration.ofHours(15);

    @Override
    public Stretch back(Place place) {
      LocalDate today = place.today();
      boolean wholeDays =
          window.from().equals(LocalTime.MIDNIGHT) && window.to().equals(LocalTime.MIDNIGHT);
      return wholeDays
          ? new WholeDays(
              new Days(today.plusDays(window.firstDay()), today.plusDays(window.lastDay())), place)
          : new Within(from(today, place));
    }

    /** In the small hours "tonight" may be the night that still runs. */
    @Override
    public Stretch ahead(Place place) {
      Interval before = from(place.today().minusDays(1), place);
      boolean stillRuns = window.firstDay() == 0 && !before.isOver(place.now());
      return stillRuns ? new Within(before.hull(from(place.today(), place))) : back(place);
    }

    private Interval from(LocalDate today, Place place) {
      LocalDateTime first = today.plusDays(window.firstDay()).atTime(window.from());
      LocalDateTime end = today.plusDays(window.lastDay()).atTime(window.to());
      boolean part = !first.plus(LONGEST_PART_OF_A_DAY).isBefore(end);
      return place.between(first, end, part ? Grain.DAYPART : Grain.SPAN);
    }
  }

  /** Units of the calendar. */
  record Units(RoughTime.Calendar calendar) implements RoughPart {
    @Override
    public Stretch back(Place place) {
      LocalDate today = place.today();
      Days days = days(today, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
      return new WholeDays(
          calendar.unit() == RoughTime.Unit.WEEK ? IsoWeek.asSaidOn(today, days) : days, place);
    }

    @Override
    public Stretch ahead(Place place) {
      return new WholeDays(days(place.today(), place.today().with(DayOfWeek.SATURDAY)), place);
    }

    private Days days(LocalDate today, LocalDate saturday) {
      int first = calendar.first();
      int end = calendar.last() + 1;
      LocalDate monday = today.with(DayOfWeek.MONDAY);
      LocalDate month = today.withDayOfMonth(1);
      return switch (calendar.unit()) {
        case WEEK -> new Days(monday.plusWeeks(first), monday.plusWeeks(end));
        case WEEKEND ->
            new Days(saturday.plusWeeks(first), saturday.plusWeeks(calendar.last()).plusDays(2));
        case MONTH -> new Days(month.plusMonths(first), month.plusMonths(end));
      };
    }
  }
}
