package aftercare.time;

import java.util.Collection;

/** Reads what was said about when an activity is planned. Immutable. */
public final class PlannedTimes {
  /** With the reviewed windows of the rough words. */
  public PlannedTimes(Collection<RoughTime> windows) {}

  /** Reads the words; never throws for anything that was said. */
  public PlanReading read(SpokenTime said, Here here) {
    return new PlanReading.Unplanned();
  }
}
