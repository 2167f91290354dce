package aftercare.simulator.nlu;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The slot values in one utterance, looked up once for each type and place; several in a row for a
 * slot that takes several.
 */
final class SpokenValues {
  private static final Set<String> JOINING =
      Set.of("and", "or", "nor", "plus", "also", "then", "even");
  private static final int MOST_IN_A_ROW = 6;

  private final SlotValues values;
  private final Utterance said;
  private final LocalDateTime now;
  private final Map<String, List<List<Span>>> found = new HashMap<>();

  SpokenValues(SlotValues values, Utterance said, LocalDateTime now) {
    this.values = values;
    this.said = said;
    this.now = now;
  }

  Utterance said() {
    return said;
  }

  List<Span> at(String type, int from) {
    List<List<Span>> ofType = found.computeIfAbsent(type, this::everywhere);
    return from < ofType.size() ? ofType.get(from) : List.of();
  }

  private List<List<Span>> everywhere(String type) {
    List<List<Span>> spans = new ArrayList<>();
    for (int from = 0; from < said.size(); from++) {
      spans.add(values.at(type, said, from, now));
    }
    return spans;
  }

  /**
   * What a slot can take from a place on: one value, or several joined by "and", "or" and the like.
   */
  List<List<Span>> rows(SlotDefinition slot, int from) {
    List<List<Span>> rows = new ArrayList<>();
    grow(slot, from, List.of(), rows);
    return rows;
  }

  private void grow(SlotDefinition slot, int from, List<Span> before, List<List<Span>> rows) {
    for (Span span : at(slot.type(), from)) {
      List<Span> row = new ArrayList<>(before);
      row.add(span);
      rows.add(row);
      if (slot.multiple() && row.size() < MOST_IN_A_ROW) {
        int next = span.to();
        while (next < said.size() && JOINING.contains(said.word(next))) {
          next++;
        }
        grow(slot, next, row, rows);
        if (next < said.size() && Stems.article(said.word(next))) {
          grow(slot, next + 1, row, rows);
        }
      }
    }
  }
}
