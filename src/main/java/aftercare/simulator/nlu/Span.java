package aftercare.simulator.nlu;

import aftercare.simulator.builtin.Tense;
import java.util.List;

/**
 * A value of a slot type found in an utterance.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param value what Alexa sends: the words said, or a built-in type's resolved value
 * @param entities what entity resolution finds; empty for a built-in type and for words the type
 *     does not list
 * @param trust 1 for the very words of the model, less the further from them
 * @param tense the side of now that the words name
 */
public record Span(
    int from, int to, String type, String value, List<Entity> entities, double trust, Tense tense) {
  public Span {
    entities = List.copyOf(entities);
  }

  int length() {
    return to - from;
  }
}
