package aftercare.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What a rough word such as "last night" or "a few hours ago" stands for: a reviewed window, set
 * wide.
 */
public sealed interface RoughTime {
  /** The id in lower snake case, which the interaction model resolves words to. */
  String id();

  /**
   * A stretch measured from now: back for a treatment, ahead for a plan; both ends inclusive.
   *
   * @param least the end nearer to now, not negative
   * @param most the end farther from now, not below {@code least}
   */
  record Ago(String id, Duration least, Duration most) implements RoughTime {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code least} is negative or above {@code most}
     */
    public Ago {
      if (least.isNegative() || least.compareTo(most) > 0) {
        throw new IllegalArgumentException(
            id + ": must be 0 <= least <= most, was " + least + " and " + most);
      }
    }
  }

  /**
   * A stretch of local time, days counted from today (-1 = yesterday, 1 = tomorrow).
   *
   * @param from the local time of {@code firstDay} that it begins at, inclusive
   * @param to the local time of {@code lastDay} that it ends at, exclusive; 00:00 of the day after
   *     for a whole day
   */
  record Window(String id, int firstDay, LocalTime from, int lastDay, LocalTime to)
      implements RoughTime {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the window does not end after its beginning
     */
    public Window {
      LocalDateTime zero = LocalDateTime.of(2000, 1, 1, 0, 0);
      if (!zero.plusDays(firstDay).with(from).isBefore(zero.plusDays(lastDay).with(to))) {
        throw new IllegalArgumentException(
            id
                + ": must begin before its end, was day "
                + firstDay
                + " "
                + from
                + " to day "
                + lastDay
                + " "
                + to);
      }
    }
  }

  /**
   * Whole weeks, weekends or months of the calendar, counted from the current one: what "last week"
   * needs, which ends yesterday or six days ago depending on the day it is said.
   *
   * @param first the first unit, inclusive: 0 = the current one, -1 = the one before
   * @param last the last unit, inclusive
   */
  record Calendar(String id, Unit unit, int first, int last) implements RoughTime {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code first} is above {@code last}
     */
    public Calendar {
      if (first > last) {
        throw new IllegalArgumentException(
            id + ": must be first <= last, was " + first + " and " + last);
      }
    }
  }

  /** A unit of the calendar. */
  enum Unit {
    /** Monday to Sunday. */
    WEEK,
    /**
     * Saturday and Sunday. The current one is, looking back, the last that has begun and, looking
     * ahead, the first that is not over.
     */
    WEEKEND,
    /** A calendar month. */
    MONTH
  }
}
