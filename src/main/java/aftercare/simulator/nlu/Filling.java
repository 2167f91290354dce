package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what was found in an utterance into the slots of the intent that was understood. */
final class Filling {
  private static final double CLEARLY = 0.5;

  private final TimeTypes times;
  private final SlotContexts contexts;

  Filling(TimeTypes times, SlotContexts contexts) {
    this.times = times;
    this.contexts = contexts;
  }

  /**
   * The filled slots.
   *
   * @param unlisted words that no type lists but that stand in a slot's place
   */
  Map<String, List<Span>> of(IntentDefinition intent, Parse parse, List<Alignment.Laid> unlisted) {
    Map<String, List<Span>> filled = new LinkedHashMap<>();
    Map<String, Double> scores = new HashMap<>();
    for (Piece piece : parse.pieces()) {
      if (piece.value()) {
        contexts
            .best(intent, piece.readings(), parse.said(), filled)
            .or(() -> contexts.best(intent, piece.readings(), parse.said(), Map.of()))
            .ifPresent(choice -> take(intent, choice, filled, scores));
      }
    }
    parse
        .sides()
        .forEach(
            (time, side) ->
                side(intent, side, parse)
                    .ifPresent(
                        open ->
                            new TimeSlots(times, parse.said())
                                .of(intent, time, open, filled.keySet())
                                .forEach((slot, span) -> add(filled, slot, span))));
    unlisted.forEach(laid -> add(filled, laid.slot(), laid.span()));
    filled.values().forEach(values -> values.sort(Comparator.comparingInt(Span::from)));
    return filled;
  }

  /** A slot that takes one value takes the one that stands most as such values do. */
  private static void take(
      IntentDefinition intent,
      SlotContexts.Choice choice,
      Map<String, List<Span>> filled,
      Map<String, Double> scores) {
    boolean several = intent.slot(choice.slot()).orElseThrow().multiple();
    if (several || !filled.containsKey(choice.slot())) {
      add(filled, choice.slot(), choice.span());
      scores.put(choice.slot(), choice.score());
    } else if (choice.score() > scores.get(choice.slot()) + CLEARLY) {
      filled.remove(choice.slot());
      add(filled, choice.slot(), choice.span());
      scores.put(choice.slot(), choice.score());
    }
  }

  /** A lone time goes to the side that the intent has, whichever that is. */
  private Optional<TimeTypes.Side> side(IntentDefinition intent, TimeTypes.Side side, Parse parse) {
    if (has(intent, side)) {
      return Optional.of(side);
    }
    TimeTypes.Side other = side == TimeTypes.Side.PAST ? TimeTypes.Side.PLAN : TimeTypes.Side.PAST;
    return has(intent, other) && !parse.sides().containsValue(other)
        ? Optional.of(other)
        : Optional.empty();
  }

  private boolean has(IntentDefinition intent, TimeTypes.Side side) {
    return intent.slots().stream()
        .anyMatch(slot -> times.side(slot.name()).filter(side::equals).isPresent());
  }

  private static void add(Map<String, List<Span>> filled, String slot, Span span) {
    filled.computeIfAbsent(slot, key -> new ArrayList<>()).add(span);
  }
}
