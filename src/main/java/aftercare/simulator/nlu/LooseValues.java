package aftercare.simulator.nlu;

import aftercare.simulator.builtin.Tense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds custom slot values said a little differently: another ending, one letter off in a longer
 * word, an article more or less, one word written as two.
 */
final class LooseValues {
  private static final double INFLECTED = 0.95;
  private static final double MISSPELT = 0.85;
  private static final double RUN_TOGETHER = 0.9;
  private static final int SHORTEST_COMPOUND = 6;

  private final Map<String, PhraseTrie> tries = new HashMap<>();
  private final Map<String, Map<String, Set<Entity>>> compounds = new HashMap<>();
  private final Spelling spelling;

  LooseValues(InteractionModel model, Set<String> otherWords, TimeTypes times) {
    Set<String> stems = new HashSet<>();
    otherWords.forEach(word -> stems.add(Stems.of(word)));
    for (ListType type : model.types().values()) {
      if (times.isTime(type.name())) {
        continue;
      }
      PhraseTrie root = new PhraseTrie();
      Map<String, Set<Entity>> joined = new HashMap<>();
      type.phrases()
          .forEach(
              (phrase, entities) -> {
                List<String> heavy =
                    ListType.words(phrase).stream()
                        .filter(word -> !Stems.article(word))
                        .map(Stems::of)
                        .toList();
                if (heavy.size() > 1 || !phrase.contains(" ")) {
                  root.add(heavy, entities);
                }
                stems.addAll(heavy);
                joined
                    .computeIfAbsent(phrase.replace(" ", ""), key -> new LinkedHashSet<>())
                    .addAll(entities);
              });
      tries.put(type.name(), root);
      compounds.put(type.name(), joined);
    }
    spelling = new Spelling(stems);
  }

  /** Whether the word, in some form, stands in a slot value or a sample. */
  boolean knows(String word) {
    String stem = Stems.of(word);
    return spelling.knows(stem) || !spelling.near(stem).isEmpty();
  }

  List<Span> at(String type, Utterance said, int from) {
    List<Span> found = new ArrayList<>();
    if (!tries.containsKey(type)) {
      return found;
    }
    if (!Stems.article(said.word(from))) {
      walk(tries.get(type), type, said, from, from, INFLECTED, found);
    }
    joined(type, said, from, found);
    return found;
  }

  private void walk(
      PhraseTrie node,
      String type,
      Utterance said,
      int from,
      int at,
      double trust,
      List<Span> found) {
    if (at > from && !node.entities().isEmpty() && !Stems.article(said.word(at - 1))) {
      found.add(span(type, said, from, at, node.entities(), trust));
    }
    if (at == said.size()) {
      return;
    }
    String stem = Stems.of(said.word(at));
    PhraseTrie next = node.after(stem);
    if (next != null) {
      walk(next, type, said, from, at + 1, trust, found);
    }
    for (String other : spelling.near(stem)) {
      if (node.after(other) != null) {
        walk(node.after(other), type, said, from, at + 1, trust * MISSPELT, found);
      }
    }
    if (at > from && Stems.article(said.word(at))) {
      walk(node, type, said, from, at + 1, trust, found);
    }
  }

  private void joined(String type, Utterance said, int from, List<Span> found) {
    StringBuilder word = new StringBuilder();
    for (int at = from; at < Math.min(said.size(), from + 3); at++) {
      word.append(said.word(at));
      Set<Entity> entities = compounds.get(type).get(word.toString());
      if (entities != null && word.length() >= SHORTEST_COMPOUND) {
        found.add(span(type, said, from, at + 1, entities, RUN_TOGETHER));
      }
    }
  }

  private static Span span(
      String type, Utterance said, int from, int to, Set<Entity> entities, double trust) {
    return new Span(
        from, to, type, said.spoken(from, to), List.copyOf(entities), trust, Tense.OPEN);
  }
}
