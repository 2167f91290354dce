package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which types name a time, and which slots of them the time of something past, which of something
 * to come: a list is of times when most of its phrases hold a calendar word, and a slot is of the
 * past when its samples speak in the past.
 */
final class TimeTypes {
  private static final Set<String> BUILT_IN =
      Set.of("AMAZON.DATE", "AMAZON.TIME", "AMAZON.DURATION");
  private static final Set<String> CALENDAR =
      Set.of(
          "now",
          "ago",
          "back",
          "today",
          "tonight",
          "yesterday",
          "tomorrow",
          "morning",
          "noon",
          "lunchtime",
          "lunch",
          "afternoon",
          "evening",
          "night",
          "later",
          "earlier",
          "soon",
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "weekend",
          "fortnight",
          "month",
          "months",
          "year",
          "years",
          "ages",
          "bit",
          "while");
  private static final double MOSTLY = 0.5;
  private static final double PAST_SHARE = 0.6;

  private final Set<String> types = new HashSet<>(BUILT_IN);
  private final Map<String, Side> sides = new HashMap<>();

  /** The side of now that a time lies on. */
  enum Side {
    /** Of something that was, or is, done. */
    PAST,
    /** Of something that is planned. */
    PLAN
  }

  TimeTypes(InteractionModel model, SlotTense tense) {
    model.types().values().stream()
        .filter(TimeTypes::mostlyCalendar)
        .forEach(type -> types.add(type.name()));
    for (IntentDefinition intent : model.intents().values()) {
      for (SlotDefinition slot : intent.slots()) {
        if (types.contains(slot.type())) {
          sides.put(slot.name(), tense.past(slot.name()) >= PAST_SHARE ? Side.PAST : Side.PLAN);
        }
      }
    }
  }

  private static boolean mostlyCalendar(ListType type) {
    long calendar =
        type.phrases().keySet().stream()
            .filter(phrase -> ListType.words(phrase).stream().anyMatch(CALENDAR::contains))
            .count();
    return calendar > MOSTLY * type.phrases().size();
  }

  boolean isTime(String type) {
    return types.contains(type);
  }

  /** The side of a slot; empty for one that is of no time. */
  Optional<Side> side(String slot) {
    return Optional.ofNullable(sides.get(slot));
  }
}
