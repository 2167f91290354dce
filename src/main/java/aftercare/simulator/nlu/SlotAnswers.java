package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers to the question for one slot: its samples, or a value of it alone. */
final class SlotAnswers {
  private final List<Sample> samples;
  private final ExactMatcher exact;

  SlotAnswers(InteractionModel model, String intentName, String slotName, SlotTense tense) {
    SlotDefinition slot =
        model
            .intent(intentName)
            .slot(slotName)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        intentName + " has no slot " + slotName + " to ask for"));
    List<Sample> all = new ArrayList<>(slot.samples());
    all.add(Sample.of(intentName, "{" + slotName + "}"));
    this.samples = List.copyOf(all);
    this.exact = new ExactMatcher(model, samples, tense);
  }

  List<Sample> samples() {
    return samples;
  }

  Optional<Understood> exact(SpokenValues said) {
    return exact.match(said);
  }
}
