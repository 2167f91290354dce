package aftercare.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** A part of the day as AMAZON.TIME names it, set wide; parts overlap as people use them. */
enum DayPart implements TimeOfDay {
  /** Morning: 04:00 to 12:00. */
  MO(4, 8),
  /** Afternoon: 12:00 to 18:00. */
  AF(12, 6),
  /** Evening: 16:00 to midnight. */
  EV(16, 8),
  /** Night: 17:00 to 05:00 of the next day. */
  NI(17, 12);

  private final LocalTime from;
  private final int hours;

  DayPart(int fromHour, int hours) {
    this.from = LocalTime.of(fromHour, 0);
    this.hours = hours;
  }

  static Optional<TimeOfDay> read(String value) {
    return Arrays.stream(values())
        .filter(part -> part.name().equals(value))
        .map(TimeOfDay.class::cast)
        .findFirst();
  }

  @Override
  public Interval on(LocalDate day, Place place) {
    return place.between(day.atTime(from), day.atTime(from).plusHours(hours), Grain.DAYPART);
  }

  @Override
  public Optional<Interval> inside(Interval window, LocalDate day, Place place) {
    return on(day, place).meet(window);
  }

  @Override
  public Optional<Clock> otherHalf() {
    return Optional.empty();
  }

  /** In the small hours the night that still runs is meant. */
  @Override
  public Interval earlierOn(LocalDate day, Place place) {
    Interval before = on(day.minusDays(1), place);
    return before.isOver(place.now()) ? on(day, place) : before;
  }

  /** In the small hours "tonight" may be the night that still runs. */
  @Override
  public Interval aheadOn(LocalDate day, Place place) {
    Interval told = on(day, place);
    Interval before = on(day.minusDays(1), place);
    boolean stillRuns = day.equals(place.today()) && !before.isOver(place.now());
    return stillRuns ? before.hull(told) : told;
  }
}
