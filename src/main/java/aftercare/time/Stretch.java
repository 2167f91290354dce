package aftercare.time;

import java.util.Optional;

/** A stretch of time in one place that a time of day may narrow; not yet cut at now. */
sealed interface Stretch permits WholeDays, Within {
  /** All of it. */
  Interval whole();

  /** Its times of day that have begun, as one interval; empty where it has none. */
  Optional<Interval> lastAt(TimeOfDay time, Place place);

  /** Its times of day that are not over, as one interval; empty where it has none. */
  Optional<Interval> nextAt(TimeOfDay time, Place place);
}
