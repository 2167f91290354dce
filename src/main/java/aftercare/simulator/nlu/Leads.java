package aftercare.simulator.nlu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often a word, or two, of the samples lead to a value of a type. */
final class Leads {
  private static final String START = "^";

  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Integer> leading = new HashMap<>();

  Leads(InteractionModel model, List<Sample> samples) {
    for (Sample sample : samples) {
      String beforeLast = START;
      String last = START;
      for (Sample.Part part : sample.parts()) {
        String name =
            part instanceof Sample.Word word
                ? word.stem()
                : "{" + model.intent(sample.intent()).slot(slot(part)).orElseThrow().type();
        count(last, name);
        count(beforeLast + " " + last, name);
        beforeLast = last;
        last = name;
      }
    }
  }

  private static String slot(Sample.Part part) {
    return ((Sample.Gap) part).slot();
  }

  private void count(String words, String name) {
    all.merge(words, 1, Integer::sum);
    leading.merge(words + " > " + name, 1, Integer::sum);
  }

  /** The share of values of the type among all that follows so many words; 0 to 1. */
  double share(Lattice lattice, int at, int words, String type) {
    String last = stem(lattice, at - 1);
    String leader = words == 1 ? last : stem(lattice, at - 2) + " " + last;
    return (double) leading.getOrDefault(leader + " > {" + type, 0) / all.getOrDefault(leader, 1);
  }

  private static String stem(Lattice lattice, int at) {
    return at < 0 ? START : lattice.stem(at);
  }
}
