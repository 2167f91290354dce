package aftercare.time;

import java.time.Instant;

/** What was understood of the words about when an activity is planned. */
public sealed interface PlanReading {
  /** A time was told and understood. */
  record Planned(PlannedTime time) implements PlanReading {}

  /** Nothing was said about the plan's time. */
  record Unplanned() implements PlanReading {}

  /**
   * Something was said that cannot be read, or whose parts exclude each other.
   *
   * @param said the raw slot value that cannot be read, or all of them where they exclude each
   *     other
   */
  record Unclear(String said) implements PlanReading {}

  /**
   * The time told is over.
   *
   * @param earliest the earliest instant that was meant
   * @param latest the latest instant that was meant, not after now
   */
  record Past(Instant earliest, Instant latest) implements PlanReading {}
}
