package aftercare.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clock time, a quarter or half of an hour either way, as people round. */
record Clock(LocalTime time) implements TimeOfDay {
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final int HALF_A_DAY = 12;
  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime EVENING = LocalTime.of(19, 0);
  private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?::(\\d{2})(?::(\\d{2}))?)?");

  static Optional<TimeOfDay> read(String value) {
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Clock(LocalTime.of(field(form, 1), field(form, 2), field(form, 3))));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static int field(Matcher form, int group) {
    return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
  }

  @Override
  public Interval on(LocalDate day, Place place) {
    return place.at(day.atTime(time)).widen(rounding());
  }

  /**
   * "About three" and "three ish" arrive as 15:00 too: full and half hours are said of all near
   * them.
   */
  private Duration rounding() {
    boolean fullOrHalf = time.getMinute() % HALF_AN_HOUR.toMinutes() == 0;
    return fullOrHalf ? HALF_AN_HOUR : QUARTER;
  }

  @Override
  public Interval backOn(LocalDate day, Place place) {
    Interval told = on(day, place);
    return orLater(told, day, place, later -> !later.isAhead(place.now()));
  }

  /** Not cut to the window: "last night at five" may have been a few minutes past it. */
  @Override
  public Optional<Interval> inside(Interval window, LocalDate day, Place place) {
    Interval told = on(day, place);
    return told.meet(window)
        .map(touched -> orLater(told, day, place, later -> later.meet(window).isPresent()));
  }

  /**
   * Nobody knows which half of the day was meant where the morning's comes next, to which Alexa
   * leans, and people are treated at the other: "at half seven" and "at twelve", said at nine in
   * the evening. From nine in the morning on, the other is too late for a treatment.
   */
  private Interval orLater(
      Interval told, LocalDate day, Place place, Predicate<Interval> canBeMeant) {
    if (!time.isBefore(NINE)) {
      return told;
    }
    Clock other = new Clock(time.plusHours(HALF_A_DAY));
    LocalTime now = place.now().atZone(place.zone()).toLocalTime();
    boolean comesNext = now.isBefore(time) || !other.on(place.today(), place).isAhead(place.now());
    Interval later = other.on(day, place);
    return comesNext && canBeMeant.test(later)
        ? new Interval(told.earliest(), later.latest(), Grain.DAY)
        : told;
  }

  @Override
  public Optional<Clock> otherHalf() {
    return Optional.of(new Clock(time.plusHours(HALF_A_DAY)));
  }

  /** Whether it lies between seven in the morning and seven in the evening. */
  boolean daytime() {
    return !time.isBefore(MORNING) && time.isBefore(EVENING);
  }

  /** Alexa leans to the coming half of the day: "today at nine" said at ten arrives as 21:00. */
  @Override
  public Interval earlierOn(LocalDate day, Place place) {
    LocalTime earlier = time.getHour() < HALF_A_DAY ? time : time.minusHours(HALF_A_DAY);
    return new Clock(earlier).on(day, place);
  }

  @Override
  public Interval aheadOn(LocalDate day, Place place) {
    Interval told = on(day, place);
    boolean later =
        day.equals(place.today()) && told.isOver(place.now()) && time.getHour() < HALF_A_DAY;
    return later ? new Clock(time.plusHours(HALF_A_DAY)).on(day, place) : told;
  }
}
