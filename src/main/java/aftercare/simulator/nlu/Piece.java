package aftercare.simulator.nlu;

import java.util.List;

/**
 * A stretch of an utterance that belongs together: one word, a value, or a time in as many words as
 * were said of it.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param readings the values it may be; of a time, all the values within it; empty for a word
 */
record Piece(int from, int to, List<Span> readings, boolean time) {
  Piece {
    readings = List.copyOf(readings);
  }

  boolean word() {
    return readings.isEmpty();
  }

  boolean value() {
    return !time && !word();
  }

  int length() {
    return to - from;
  }
}
