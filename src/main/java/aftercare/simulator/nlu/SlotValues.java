package aftercare.simulator.nlu;

import aftercare.simulator.builtin.BuiltIn;
import aftercare.simulator.builtin.Reading;
import aftercare.simulator.builtin.Tense;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the values of slot types word for word, custom ones by the model's list and built-in ones
 * by Amazon's grammar.
 */
final class SlotValues {
  private final Map<String, PhraseTrie> tries = new HashMap<>();

  SlotValues(InteractionModel model) {
    model.types().values().forEach(type -> tries.put(type.name(), trie(type)));
  }

  private static PhraseTrie trie(ListType type) {
    PhraseTrie root = new PhraseTrie();
    type.phrases().forEach((phrase, entities) -> root.add(ListType.words(phrase), entities));
    return root;
  }

  /** Every value of the type that starts at the word, shortest first. */
  List<Span> at(String type, Utterance said, int from, LocalDateTime now) {
    PhraseTrie trie = tries.get(type);
    return trie == null ? builtIn(type, said, from, now) : listed(trie, type, said, from);
  }

  private static List<Span> builtIn(String type, Utterance said, int from, LocalDateTime now) {
    List<Span> found = new ArrayList<>();
    for (Reading reading : BuiltIn.named(type, now).orElseThrow().at(said.words(), from)) {
      found.add(
          new Span(from, reading.end(), type, reading.value(), List.of(), 1, reading.tense()));
    }
    return found;
  }

  private static List<Span> listed(PhraseTrie trie, String type, Utterance said, int from) {
    List<Span> found = new ArrayList<>();
    PhraseTrie node = trie;
    for (int at = from; at < said.size(); at++) {
      node = node.after(said.word(at));
      if (node == null) {
        break;
      }
      if (!node.entities().isEmpty()) {
        String words = said.spoken(from, at + 1);
        found.add(new Span(from, at + 1, type, words, List.copyOf(node.entities()), 1, Tense.OPEN));
      }
    }
    return found;
  }
}
