package aftercare.simulator.nlu;

import aftercare.simulator.builtin.Tense;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that a custom type does not list but that stand where a value of it would: Alexa delivers
 * them too, without a match.
 */
final class Unlisted {
  private static final int LONGEST = 5;
  private static final Set<String> END =
      Set.of(
          "and", "or", "if", "because", "after", "before", "when", "but", "so", "since", "i", "am",
          "my", "on", "is", "yet", "now", "later", "again", "please");

  private Unlisted() {}

  static Optional<Span> at(
      int from, SlotDefinition slot, Lattice lattice, NearKnowledge knowledge) {
    int to = from;
    boolean strange = false;
    while (to < lattice.size()
        && to - from < LONGEST
        && lattice.from(to).isEmpty()
        && !END.contains(lattice.said().word(to))) {
      strange |= !Stems.light(lattice.said().word(to)) && knowledge.weight(lattice.stem(to)) == 0;
      to++;
    }
    while (to > from && Stems.light(lattice.said().word(to - 1))) {
      to--;
    }
    boolean listedElsewhere =
        lattice.spans().stream().anyMatch(span -> span.type().equals(slot.type()));
    boolean joined = to < lattice.size() && Set.of("and", "or").contains(lattice.said().word(to));
    return strange && to > from && !lattice.taken(from, to) && (!listedElsewhere || joined)
        ? Optional.of(
            new Span(
                from, to, slot.type(), lattice.said().spoken(from, to), List.of(), 0, Tense.OPEN))
        : Optional.empty();
  }
}
