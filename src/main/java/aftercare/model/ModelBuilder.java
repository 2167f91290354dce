package aftercare.model;

import aftercare.model.InteractionModel.Intent;
import aftercare.model.InteractionModel.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the model of one locale out of the source and refuses what does not fit together. */
final class ModelBuilder {
  /** Swallows what other intents listen for; the skill's own types are open enough. */
  private static final String GREEDY = "AMAZON.SearchQuery";

  private final ModelSource source;

  ModelBuilder(ModelSource source) {
    this.source = source;
  }

  InteractionModel build(String locale) {
    source.slots().values().forEach(this::check);
    if (!source.intents().keySet().containsAll(source.words("dialog"))) {
      throw source
          .settings()
          .get("dialog")
          .place()
          .refuse("an intent that settings.txt does not list");
    }
    Utterances utterances = new Utterances(source, locale);
    Map<String, Intent> intents = new LinkedHashMap<>();
    for (IntentSource intent : source.intents().values()) {
      List<String> samples = utterances.of(intent);
      intents.put(intent.name(), new Intent(slots(intent, samples, utterances, locale), samples));
    }
    for (String own : source.words("built-in")) {
      intents.put(own, new Intent(List.of(), List.of()));
    }
    return new InteractionModel(
        source.setting("invocation"),
        source.setting("fallback"),
        intents,
        source.words("dialog"),
        new Vocabulary(source, locale).types());
  }

  private List<Slot> slots(
      IntentSource intent, List<String> samples, Utterances utterances, String locale) {
    List<Slot> slots = new ArrayList<>();
    for (String name : intent.slots()) {
      SlotSource slot = source.slots().get(name);
      if (slot == null) {
        throw new Place("intents/" + intent.name() + ".txt", 1)
            .refuse("a slot that slots.txt does not have: " + name);
      }
      if (samples.stream().noneMatch(sample -> sample.contains("{" + name + "}"))) {
        throw new Place("intents/" + intent.name() + ".txt", 1)
            .refuse("a slot that no sample says: " + name);
      }
      boolean many = source.words("several values").contains(locale);
      slots.add(
          new Slot(
              name,
              slot.type(),
              many ? slot.count() : SlotSource.Count.ONE,
              source.words("dialog").contains(intent.name())
                  ? utterances.answers(slot, intent)
                  : List.of()));
    }
    return slots;
  }

  private void check(SlotSource slot) {
    if (slot.type().equals(GREEDY)) {
      throw slot.place().refuse(GREEDY + " takes what was meant for other intents");
    }
    if (!slot.type().startsWith("AMAZON.") && !source.types().containsKey(slot.type())) {
      throw slot.place().refuse("a type that settings.txt does not list: " + slot.type());
    }
  }
}
