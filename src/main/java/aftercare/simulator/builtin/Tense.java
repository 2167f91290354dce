package aftercare.simulator.builtin;

/**
 * The side of now that words such as "yesterday" or "next week" name by themselves; a bare "Monday"
 * leaves it open.
 */
public enum Tense {
  /** Before today. */
  PAST,
  /** Today, or not said. */
  OPEN,
  /** After today. */
  FUTURE
}
