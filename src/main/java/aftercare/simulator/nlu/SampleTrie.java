package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All samples by their parts, with gaps for slots, so that those that fit an utterance are found in
 * one walk.
 */
final class SampleTrie {
  private final Map<String, SampleTrie> words = new HashMap<>();
  private final Map<String, SampleTrie> gaps = new LinkedHashMap<>();
  private final List<Sample> samples = new ArrayList<>();

  void add(Sample sample) {
    SampleTrie node = this;
    for (Sample.Part part : sample.parts()) {
      if (part instanceof Sample.Word word) {
        node = node.words.computeIfAbsent(word.word(), key -> new SampleTrie());
      } else if (part instanceof Sample.Gap gap) {
        node = node.gaps.computeIfAbsent(gap.slot(), key -> new SampleTrie());
      }
    }
    node.samples.add(sample);
  }

  /** The node after a word, or null. */
  SampleTrie after(String word) {
    return words.get(word);
  }

  /** The nodes after each slot that may come next. */
  Map<String, SampleTrie> gaps() {
    return gaps;
  }

  /** The samples that end here. */
  List<Sample> samples() {
    return samples;
  }
}
