package aftercare.dialogue;

import aftercare.rules.Activity;
import aftercare.rules.Ambiguity;
import aftercare.rules.Outcome;
import aftercare.rules.RuleBook;
import aftercare.speech.Judged;
import aftercare.time.Here;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that mean more than one activity ("mask", "massage", "yoga"): asked back only where the
 * answer differs between the meanings, else answered for the strictest.
 */
final class Ambiguities {
  /**
   * What the words come to.
   *
   * @param activities ids that are clear
   * @param open the ambiguity that must be asked about
   */
  record Resolved(List<String> activities, Optional<Ambiguity> open) {}

  private final RuleBook rules;
  private final Judging judging;

  Ambiguities(RuleBook rules, Judging judging) {
    this.rules = rules;
    this.judging = judging;
  }

  /** The ids with every ambiguity settled that need not be asked about. */
  Resolved resolve(List<String> ids, Memory memory, Here here) {
    Set<String> clear = new LinkedHashSet<>();
    Optional<Ambiguity> open = Optional.empty();
    for (String id : ids) {
      Optional<Ambiguity> ambiguity = rules.ambiguity(id);
      if (ambiguity.isEmpty()) {
        clear.add(id);
      } else if (sameForAll(ambiguity.get(), memory, here)) {
        clear.add(strictest(ambiguity.get(), memory, here));
      } else {
        open = open.or(() -> ambiguity);
      }
    }
    return new Resolved(new ArrayList<>(clear), open);
  }

  /** The meaning to go by when no answer came: the catalogue's own choice. */
  String fallback(String ambiguityId) {
    return rules.ambiguity(ambiguityId).orElseThrow().strictest();
  }

  private boolean sameForAll(Ambiguity ambiguity, Memory memory, Here here) {
    List<String> candidates = ambiguity.candidates();
    if (candidates.stream().anyMatch(id -> rules.activity(id).isEmpty())) {
      return false;
    }
    List<Judged> judged = judging.judge(candidates, memory, here);
    boolean protects = judged.stream().map(Judged::activity).anyMatch(Activity::mustNotWithhold);
    boolean one = candidates.size() == 1;
    return one || (!protects && judged.stream().map(Judged::outcome).distinct().count() == 1);
  }

  /** Of meanings with one outcome the one with the longest wait. */
  private String strictest(Ambiguity ambiguity, Memory memory, Here here) {
    List<Judged> judged = judging.judge(ambiguity.candidates(), memory, here);
    boolean timed =
        judged.get(0).outcome() == Outcome.NOT_YET || judged.get(0).outcome() == Outcome.NEEDS_TIME;
    return timed
        ? judged.stream()
            .max(
                Comparator.comparing((Judged one) -> one.verdict().hours().minimum())
                    .thenComparing(one -> one.verdict().hours().cautious()))
            .orElseThrow()
            .activity()
            .id()
        : ambiguity.strictest();
  }
}
