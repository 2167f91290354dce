package aftercare.simulator.builtin;

/**
 * One way to read the words from a start: where it ends, the value that Alexa sends, and the side
 * of now it lies on.
 *
 * @param end index after the last word, exclusive
 * @param value the value as Alexa sends it, such as {@code 2026-11-21}, {@code P3D} or {@code
 *     14:30}
 * @param tense what the words themselves say of past and future
 */
public record Reading(int end, String value, Tense tense) {
  static Reading of(int end, Object value) {
    return new Reading(end, value.toString(), Tense.OPEN);
  }
}
