package aftercare.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A week of a week-based year, Monday to Sunday. */
record IsoWeek(int year, int number) {
  IsoWeek {
    if (number < 1 || number > weeksOf(year)) {
      throw new DateTimeException("No week " + number + " in " + year);
    }
  }

  private static long weeksOf(int year) {
    return IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
  }

  static IsoWeek of(LocalDate day) {
    return new IsoWeek(
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /**
   * The run of days that a week stands for when it is spoken of as past. On a Sunday "last week"
   * is, where weeks begin on Sunday, the one that ended yesterday, so the week before the current
   * one then runs to the end of yesterday.
   */
  static Days asSaidOn(LocalDate today, Days week) {
    boolean endedYesterday =
        today.getDayOfWeek() == DayOfWeek.SUNDAY && week.end().equals(today.with(DayOfWeek.MONDAY));
    return endedYesterday ? new Days(week.first(), today) : week;
  }

  LocalDate monday() {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
        .with(DayOfWeek.MONDAY);
  }

  LocalDate saturday() {
    return monday().with(DayOfWeek.SATURDAY);
  }

  Days days() {
    return new Days(monday(), monday().plusWeeks(1));
  }

  Days weekend() {
    return new Days(saturday(), monday().plusWeeks(1));
  }

  /**
   * The week that is meant of the past when this one's first day counted lies ahead: the week
   * before where that is at most seven days ahead; further ahead no week can be meant, and it
   * stays.
   */
  IsoWeek movedBack(LocalDate firstDay, LocalDate today) {
    boolean justAhead = firstDay.isAfter(today) && !firstDay.isAfter(today.plusWeeks(1));
    return justAhead ? of(monday().minusWeeks(1)) : this;
  }
}
