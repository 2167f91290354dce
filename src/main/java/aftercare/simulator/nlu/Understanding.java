package aftercare.simulator.nlu;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Understands utterances by one interaction model: the exact grammar, else the nearest sample, else
 * fallback. Safe for use by several threads.
 */
public final class Understanding {
  private final InteractionModel model;
  private final SlotValues values;
  private final ExactMatcher exact;
  private final NearMatcher near;
  private final BuiltInIntents builtIn;
  private final SlotTense tense;
  private final Set<List<String>> foreign;
  private final Map<String, SlotAnswers> answers = new ConcurrentHashMap<>();

  public Understanding(InteractionModel model) {
    this.model = model;
    List<Sample> samples = model.samples();
    this.tense = new SlotTense(model, samples);
    this.values = new SlotValues(model);
    this.exact = new ExactMatcher(model, samples, tense);
    this.near = new NearMatcher(model, samples, tense, values);
    this.builtIn = new BuiltInIntents(model);
    this.foreign =
        model.foreign().stream()
            .map(sample -> Utterance.of(sample.text()).words())
            .collect(Collectors.toSet());
  }

  public InteractionModel model() {
    return model;
  }

  /**
   * What is meant by an utterance of which any of the readings will do, such as with and without
   * the word after the invocation name.
   *
   * @param readings at least one, the likeliest first
   * @param now local time where the device stands
   * @param inSession whether the skill's session is already open
   */
  public Understood understand(List<Utterance> readings, LocalDateTime now, boolean inSession) {
    List<SpokenValues> spoken = new ArrayList<>();
    for (Utterance said : readings) {
      Optional<Understood> amazon = builtIn.match(said);
      if (amazon.isPresent()) {
        return amazon.get();
      }
      if (foreign.contains(said.words())) {
        return Understood.nothing();
      }
      spoken.add(new SpokenValues(values, said, now));
    }
    return spoken.stream()
        .flatMap(one -> exact.match(one).stream())
        .findFirst()
        .or(
            () ->
                spoken.stream()
                    .flatMap(one -> near.match(one, List.of(), inSession).stream())
                    .findFirst())
        .orElseGet(Understood::nothing);
  }

  /**
   * What is meant by an answer to the skill's question for a slot: first an answer by that slot's
   * samples and values, else anything of the model.
   */
  public Understood answer(Utterance said, String intent, String slot, LocalDateTime now) {
    SpokenValues spoken = new SpokenValues(values, said, now);
    SlotAnswers slotAnswers =
        answers.computeIfAbsent(
            intent + "." + slot, key -> new SlotAnswers(model, intent, slot, tense));
    return slotAnswers
        .exact(spoken)
        .or(() -> builtIn.match(said))
        .or(() -> exact.match(spoken))
        .or(() -> near.match(spoken, slotAnswers.samples(), true))
        .orElseGet(Understood::nothing);
  }
}
