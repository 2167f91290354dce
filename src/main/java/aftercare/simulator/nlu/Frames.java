package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often two words of a sample lead to a slot, among all that follows these two words. */
final class Frames {
  private static final String START = "^";

  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Integer> leading = new HashMap<>();

  Frames(List<Sample> samples) {
    for (Sample sample : samples) {
      String beforeLast = START;
      String last = START;
      for (Sample.Part part : sample.parts()) {
        String pair = beforeLast + " " + last;
        all.merge(pair, 1, Integer::sum);
        if (part instanceof Sample.Gap gap) {
          leading.merge(pair + " " + gap.slot(), 1, Integer::sum);
        }
        beforeLast = last;
        last = part instanceof Sample.Word word ? word.stem() : "{}";
      }
    }
  }

  /** The share of the slot after the parts that end before an index of the sample; 0 to 1. */
  double leadsTo(Sample sample, int part) {
    Sample.Gap gap = (Sample.Gap) sample.parts().get(part);
    String pair = stem(sample, part - 2) + " " + stem(sample, part - 1);
    return (double) leading.getOrDefault(pair + " " + gap.slot(), 0) / all.getOrDefault(pair, 1);
  }

  private static String stem(Sample sample, int part) {
    return part < 0
        ? START
        : sample.parts().get(part) instanceof Sample.Word word ? word.stem() : "{}";
  }
}
