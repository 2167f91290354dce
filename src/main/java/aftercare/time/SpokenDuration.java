package aftercare.time;

import java.time.Duration;
import java.time.LocalDate;

/** A duration as said: ago for a treatment, ahead for a plan. */
sealed interface SpokenDuration extends Part {
  /**
   * Said in days or longer units: whole calendar days, and the same number of days of twenty-four
   * hours.
   */
  record InDays(Amount amount, int marginDays) implements SpokenDuration {
    @Override
    public Stretch back(Place place) {
      return around(amount.dayBefore(place), amount.before(place), place);
    }

    @Override
    public Stretch ahead(Place place) {
      return around(amount.dayAfter(place), amount.after(place), place);
    }

    private Stretch around(LocalDate day, Interval exact, Place place) {
      Days days = new Days(day.minusDays(marginDays), day.plusDays(marginDays + 1L));
      return new WholeDays(days, days.in(place).hull(exact));
    }
  }

  /** Said in hours or minutes, so much either way. */
  record InHours(Amount amount, Duration margin, Grain grain) implements SpokenDuration {
    @Override
    public Stretch back(Place place) {
      return around(amount.before(place));
    }

    @Override
    public Stretch ahead(Place place) {
      return around(amount.after(place));
    }

    private Stretch around(Interval exact) {
      Interval wide = exact.widen(margin);
      return new Within(new Interval(wide.earliest(), wide.latest(), grain));
    }
  }
}
