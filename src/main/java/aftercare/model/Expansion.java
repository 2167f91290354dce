package aftercare.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The texts that can be read through a pattern; the same source gives the same texts in the same
 * order, always.
 */
final class Expansion {
  private static final int TRIES_FOR_EACH = 20;

  private final Random random;
  private final Map<Pattern, Deque<Pattern>> bags = new IdentityHashMap<>();

  private Expansion(Random random) {
    this.random = random;
  }

  /** Every text, in the order of the alternatives. */
  static Set<String> all(Pattern pattern) {
    return new LinkedHashSet<>(texts(pattern));
  }

  /**
   * At most {@code limit} of the texts, spread so that every alternative comes up about equally
   * often: each choice deals its alternatives from a shuffled bag and starts a new bag when it is
   * empty. {@link Random} with a seed is fixed by its contract.
   */
  static Set<String> some(Pattern pattern, int limit, long seed) {
    if (pattern.ways() <= limit) {
      return all(pattern);
    }
    Expansion expansion = new Expansion(new Random(seed));
    Set<String> dealt = new LinkedHashSet<>();
    for (int tries = 0; dealt.size() < limit && tries < limit * TRIES_FOR_EACH; tries++) {
      dealt.add(expansion.deal(pattern));
    }
    return dealt;
  }

  private String deal(Pattern pattern) {
    if (pattern instanceof Pattern.Words words) {
      return words.text();
    }
    if (pattern instanceof Pattern.Choice choice) {
      return deal(next(choice));
    }
    String text = "";
    for (Pattern part : ((Pattern.Series) pattern).parts()) {
      text = join(text, deal(part));
    }
    return text;
  }

  private Pattern next(Pattern.Choice choice) {
    Deque<Pattern> bag = bags.computeIfAbsent(choice, c -> new ArrayDeque<>());
    if (bag.isEmpty()) {
      List<Pattern> shuffled = new ArrayList<>(choice.alternatives());
      Collections.shuffle(shuffled, random);
      bag.addAll(shuffled);
    }
    return bag.pop();
  }

  private static List<String> texts(Pattern pattern) {
    if (pattern instanceof Pattern.Words words) {
      return List.of(words.text());
    }
    if (pattern instanceof Pattern.Choice choice) {
      return choice.alternatives().stream().flatMap(a -> texts(a).stream()).toList();
    }
    List<String> texts = List.of("");
    for (Pattern part : ((Pattern.Series) pattern).parts()) {
      List<String> longer = new ArrayList<>();
      for (String start : texts) {
        for (String end : texts(part)) {
          longer.add(join(start, end));
        }
      }
      texts = longer;
    }
    return texts;
  }

  private static String join(String start, String end) {
    return start.isEmpty() || end.isEmpty() ? start + end : start + " " + end;
  }
}
