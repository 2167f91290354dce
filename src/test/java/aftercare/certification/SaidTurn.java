package aftercare.certification;

import aftercare.heard.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One request as a line of an intent and slots, divided by semicolons; a slot is its name, how it
 * was heard, and words. What the model does not know stands for something that it knows, so that
 * any line is a request.
 *
 * <pre>CanIIntent; activity id sheet_mask; when value 2026-11-21</pre>
 */
final class SaidTurn {
  private enum Heard {
    VALUE,
    ID,
    OTHER,
    UNMATCHED,
    SEVERAL
  }

  private final Model model;
  private final String intent;
  private final Slots slots = Slots.none();

  private SaidTurn(Model model, String line) {
    this.model = model;
    String[] parts = line.split(";");
    intent = one(List.copyOf(model.intents().keySet()), parts.length > 0 ? parts[0].strip() : "");
    Map<String, String> types = model.intents().get(intent);
    types.keySet().forEach(slots::empty);
    for (int i = 1; i < parts.length && !types.isEmpty(); i++) {
      slot(types, parts[i].stripLeading().split(" ", 3));
    }
  }

  static Reply say(Echo echo, Model model, String line) {
    SaidTurn turn = new SaidTurn(model, line);
    return echo.intent(turn.intent, turn.slots);
  }

  /** The word itself where it is one of those known, else one of them. */
  static <T> T one(List<T> known, String word) {
    return known.stream()
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseGet(() -> known.get(Math.floorMod(word.hashCode(), known.size())));
  }

  private void slot(Map<String, String> types, String[] parts) {
    String slot = one(List.copyOf(types.keySet()), parts[0]);
    String how = parts.length > 1 ? parts[1] : "";
    String words = parts.length > 2 ? parts[2] : "";
    List<String> ids = model.ids().getOrDefault(types.get(slot), List.of("no_such_id"));
    switch (one(List.of(Heard.values()), how.toUpperCase(Locale.ROOT))) {
      case VALUE -> slots.value(slot, words);
      case ID -> slots.id(slot, words.replace('_', ' '), one(ids, words));
      case OTHER -> slots.id(slot, words, words);
      case UNMATCHED -> slots.resolved(slot, words, "ER_SUCCESS_NO_MATCH", List.of());
      case SEVERAL -> {
        List<String> several = new ArrayList<>();
        for (String word : words.split(",")) {
          several.add(one(ids, word));
        }
        slots.several(slot, several);
      }
    }
  }
}
