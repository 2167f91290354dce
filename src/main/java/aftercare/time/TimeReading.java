package aftercare.time;

/** What was understood of the words about when the treatment was. */
public sealed interface TimeReading {
  /** A time was told and understood. */
  record Told(TreatmentTime time) implements TimeReading {}

  /** Nothing was said about the time. */
  record Untold() implements TimeReading {}

  /**
   * Something was said that cannot be read.
   *
   * @param said the raw slot value that cannot be read
   */
  record Unclear(String said) implements TimeReading {}

  /** The words were read, and what they say cannot be. */
  record Impossible(Reason reason) implements TimeReading {}

  /** Why a time cannot be. */
  enum Reason {
    /** It lies ahead of now, however it is turned. */
    FUTURE,
    /** All of it is more than 400 days ago. */
    TOO_LONG_AGO,
    /** The parts that were said exclude each other. */
    CONTRADICTORY
  }
}
