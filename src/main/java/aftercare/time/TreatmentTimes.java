package aftercare.time;

import java.util.Collection;

/** Reads what was said about when the treatment was. Immutable. */
public final class TreatmentTimes {
  /** With the reviewed windows of the rough words. */
  public TreatmentTimes(Collection<RoughTime> windows) {}

  /** Reads the words; never throws for anything that was said. */
  public TimeReading read(SpokenTime said, Here here) {
    return new TimeReading.Untold();
  }

  /** Reads a correction that may lean on what is known. */
  public TimeReading refine(TreatmentTime known, SpokenTime said, Here here) {
    return new TimeReading.Told(known);
  }
}
