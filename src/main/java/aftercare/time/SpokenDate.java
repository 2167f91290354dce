package aftercare.time;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as said, in any form of AMAZON.DATE. Alexa leans to the future, so that of a treatment
 * what lies ahead is moved back to the nearest past that the words can mean: by a week within seven
 * days ("Monday"), by a month within a month ("the third"), else by a year ("November third"). What
 * would then be over for more than half a year is more likely a plan, and stays ahead.
 */
sealed interface SpokenDate extends Part {
  /** How far ahead a bare weekday can lie. */
  int WEEK = 7;

  /** Right now: the last few minutes, or the next. */
  record RightNow() implements SpokenDate {
    private static final Duration JUST_NOW = Duration.ofMinutes(5);
    private static final Duration AT_ONCE = Duration.ofMinutes(15);

    @Override
    public Stretch back(Place place) {
      return new Within(new Interval(place.now().minus(JUST_NOW), place.now(), Grain.MOMENT));
    }

    @Override
    public Stretch ahead(Place place) {
      return new Within(new Interval(place.now(), place.now().plus(AT_ONCE), Grain.MOMENT));
    }
  }

  /** One day. */
  record OneDay(LocalDate day) implements SpokenDate {
    @Override
    public Stretch back(Place place) {
      LocalDate today = place.today();
      if (!day.isAfter(today)) {
        return ahead(place);
      }
      return new WholeDays(Days.of(movedBack(today)), place);
    }

    /** The nearest day of the past that the words could mean, which is the strictest. */
    private LocalDate movedBack(LocalDate today) {
      if (!day.isAfter(today.plusDays(WEEK))) {
        return day.minusDays(WEEK);
      }
      LocalDate lastMonth = day.minusMonths(1);
      return lastMonth.isAfter(today) ? lastYear(today) : lastMonth;
    }

    /** The same day a year before; 29 February stays ahead, because the year before has none. */
    private LocalDate lastYear(LocalDate today) {
      LocalDate before = day.minusYears(1);
      boolean same = before.getDayOfMonth() == day.getDayOfMonth();
      return same && !Days.of(before).isLongOver(today) ? before : day;
    }

    @Override
    public Stretch ahead(Place place) {
      return new WholeDays(Days.of(day), place);
    }
  }

  /** An ISO week. */
  record OneWeek(IsoWeek week) implements SpokenDate {
    @Override
    public Stretch back(Place place) {
      LocalDate today = place.today();
      Days days = week.movedBack(week.monday(), today).days();
      return new WholeDays(IsoWeek.asSaidOn(today, days), place);
    }

    @Override
    public Stretch ahead(Place place) {
      return new WholeDays(week.days(), place);
    }
  }

  /** The Saturday and Sunday of an ISO week. */
  record Weekend(IsoWeek week) implements SpokenDate {
    @Override
    public Stretch back(Place place) {
      return new WholeDays(week.movedBack(week.saturday(), place.today()).weekend(), place);
    }

    @Override
    public Stretch ahead(Place place) {
      return new WholeDays(week.weekend(), place);
    }
  }

  /**
   * A month, quarter, year or decade, and the years by which it is moved back when it lies ahead.
   */
  record Range(Days days, int years) implements SpokenDate {
    @Override
    public Stretch back(Place place) {
      return new WholeDays(days.hasBegun(place.today()) ? days : movedBack(place.today()), place);
    }

    private Days movedBack(LocalDate today) {
      Days before = days.plusYears(-years);
      return before.isLongOver(today) ? days : before;
    }

    @Override
    public Stretch ahead(Place place) {
      return new WholeDays(days, place);
    }
  }

  /** A season of a year, in the place's half of the globe. */
  record OneSeason(int year, Season season) implements SpokenDate {
    @Override
    public Stretch back(Place place) {
      LocalDate today = place.today();
      boolean ahead = season.runs(year, place.zone()).anyMatch(days -> !days.hasBegun(today));
      return begun(year, place)
          .or(() -> begun(year - 1, place))
          .filter(days -> !ahead || !days.isLongOver(today))
          .<Stretch>map(days -> new WholeDays(days, place))
          .orElseGet(() -> ahead(place));
    }

    private Optional<Days> begun(int ofYear, Place place) {
      return season
          .runs(ofYear, place.zone())
          .filter(days -> days.hasBegun(place.today()))
          .reduce(Days::through);
    }

    @Override
    public Stretch ahead(Place place) {
      return season
          .runs(year, place.zone())
          .filter(days -> !days.isOver(place.today()))
          .reduce(Days::through)
          .or(() -> season.runs(year, place.zone()).reduce(Days::through))
          .map(days -> new WholeDays(days, place))
          .orElseThrow();
    }
  }
}
