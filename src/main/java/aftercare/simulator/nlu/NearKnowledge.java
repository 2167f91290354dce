package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What near matching draws from the model: the weight of words and values, the tense of slots, and
 * which types are open lists.
 */
final class NearKnowledge {
  private static final double LISTED_VALUE = 1.1;
  private static final double LONGER_VALUE = 0.25;
  private static final double BUILT_IN_VALUE = 0.5;
  private static final int LONGEST_COUNTED = 4;
  private static final double OPEN_SHARE = 0.9;
  private static final double CARRIER_SHARE = 0.004;
  private static final double CARRIER_VALUE = 0.15;

  private final Vocabulary vocabulary;
  private final Frames frames;
  private final SlotTense tense;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final int largest;
  private final Set<String> openTypes;

  NearKnowledge(InteractionModel model, List<Sample> samples, SlotTense tense) {
    this.vocabulary = new Vocabulary(samples);
    this.frames = new Frames(samples);
    this.tense = tense;
    model.types().forEach((name, type) -> sizes.put(name, type.phrases().size()));
    this.largest = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    this.openTypes = sizes.keySet().stream().filter(this::open).collect(Collectors.toSet());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  double weight(String stem) {
    return vocabulary.weight(stem);
  }

  double leadsTo(Sample sample, int part) {
    return frames.leadsTo(sample, part);
  }

  boolean against(String intent, SlotDefinition slot, Span span) {
    return tense.against(intent, slot, span);
  }

  /**
   * What a value counts: a listed one more than a date, a longer one more than a short one, a word
   * of the samples' own but little.
   */
  double gain(Span span, Utterance said) {
    if (span.type().startsWith("AMAZON.")) {
      return BUILT_IN_VALUE + LONGER_VALUE * (Math.min(LONGEST_COUNTED, span.length()) - 1);
    }
    double gain =
        span.trust()
            * (LISTED_VALUE + LONGER_VALUE * (Math.min(LONGEST_COUNTED, span.length()) - 1));
    return carrier(span, said) ? gain * CARRIER_VALUE : gain;
  }

  /**
   * Whether a listed value is a single word of the kind that leads to values, such as "off" or
   * "injections".
   */
  boolean carrier(Span span, Utterance said) {
    String word = said.word(span.from());
    boolean single = span.length() == 1 && open(span.type());
    return single && (Stems.particle(word) || vocabulary.frequency(Stems.of(word)) > CARRIER_SHARE);
  }

  /** Whether the slot's list is so large that it is plainly not all that may be said. */
  boolean open(SlotDefinition slot) {
    return open(slot.type());
  }

  private boolean open(String type) {
    return sizes.getOrDefault(type, 0) >= OPEN_SHARE * largest;
  }

  Set<String> openTypes() {
    return openTypes;
  }
}
