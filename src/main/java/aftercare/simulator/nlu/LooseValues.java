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
  private static final double APART = 0.97;
  private static final int MOST_BETWEEN = 2;

  /** A lone word of this form is not meant by its stem: cupping is no cup. */
  private static final String DOING = "ing";

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
                    Sense.of(ListType.words(phrase)).stream()
                        .filter(sense -> !sense.idle())
                        .map(Sense::stem)
                        .toList();
                if (heavy.size() > 1 || !phrase.contains(" ") && !phrase.endsWith(DOING)) {
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
    List<Sense> senses = said.senses();
    for (int first = 0; first < senses.size(); first++) {
      if (senses.get(first).from() == from && !senses.get(first).idle()) {
        new Walk(type, said, first, found).from(tries.get(type), first, INFLECTED, 0);
      }
    }
    joined(type, said, from, found);
    return found;
  }

  /** A walk along the words and the values of a type at once. */
  private final class Walk {
    private final String type;
    private final Utterance said;
    private final int first;
    private final List<Span> found;

    Walk(String type, Utterance said, int first, List<Span> found) {
      this.type = type;
      this.said = said;
      this.first = first;
      this.found = found;
    }

    void from(PhraseTrie node, int at, double trust, int between) {
      List<Sense> senses = said.senses();
      if (at > first && between == 0 && !node.entities().isEmpty()) {
        found.add(
            span(
                type,
                said,
                senses.get(first).from(),
                senses.get(at - 1).to(),
                node.entities(),
                trust));
      }
      if (at == senses.size()) {
        return;
      }
      Sense sense = senses.get(at);
      if (node.after(sense.stem()) != null) {
        from(node.after(sense.stem()), at + 1, trust, 0);
      }
      for (String other : others(sense)) {
        if (node.after(other) != null) {
          from(node.after(other), at + 1, trust * MISSPELT, 0);
        }
      }
      if (at > first && sense.between() && between < MOST_BETWEEN) {
        from(node, at + 1, sense.idle() ? trust : trust * APART, between + 1);
      }
    }
  }

  /** What the word may be misspelt for; "swiming" is rather swimming than to "swime". */
  private Set<String> others(Sense sense) {
    String stem = sense.stem();
    if (spelling.knows(stem) || !Stems.mayBeShorter(stem)) {
      return spelling.near(stem);
    }
    return Set.of(stem.substring(0, stem.length() - 1));
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
