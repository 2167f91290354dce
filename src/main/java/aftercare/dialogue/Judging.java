package aftercare.dialogue;

import aftercare.rules.Activity;
import aftercare.rules.Area;
import aftercare.rules.Outcome;
import aftercare.rules.RuleBook;
import aftercare.rules.Verdict;
import aftercare.speech.Judged;
import aftercare.time.Elapsed;
import aftercare.time.Here;
import aftercare.time.TreatmentTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges activities by what is remembered of the treatment and the plan. */
final class Judging {
  /** As long ago as any treatment can be that is asked about. */
  private static final Duration LONG_AGO = Duration.ofDays(400);

  private final RuleBook rules;

  Judging(RuleBook rules) {
    this.rules = rules;
  }

  /** The verdicts on the activities, strictest first. */
  List<Judged> judge(List<String> activityIds, Memory memory, Here here) {
    return activityIds.stream()
        .distinct()
        .map(id -> rules.activity(id).orElseThrow())
        .map(activity -> judge(activity, memory, here))
        .sorted(Comparator.comparing(Judged::outcome))
        .toList();
  }

  /**
   * The verdicts if the treatment were only just done: the strictest reading, for when it stays
   * unknown.
   */
  List<Judged> judgeAsJustDone(List<String> activityIds, Memory memory, Here here) {
    Instant now = here.now();
    return activityIds.stream()
        .distinct()
        .map(id -> rules.activity(id).orElseThrow())
        .map(
            activity ->
                judged(verdict(activity, memory, untold(memory, now)), memory, Optional.of(now)))
        .sorted(Comparator.comparing(Judged::outcome))
        .toList();
  }

  private Judged judge(Activity activity, Memory memory, Here here) {
    if (memory.treated().isPresent()) {
      TreatmentTime treated = memory.treated().get();
      Verdict verdict = verdict(activity, memory, elapsed(treated, memory, here));
      return judged(verdict, memory, Optional.of(treated.latest()));
    }
    Verdict untimed = rules.judgeUnknownTime(activity, areas(memory));
    if (untimed.outcome() == Outcome.NEEDS_TIME && memory.planned().isPresent()) {
      Verdict planned = verdict(activity, memory, untold(memory, here.now()));
      if (planned.outcome() != Outcome.NOT_YET) {
        return judged(planned, memory, Optional.of(here.now()));
      }
    }
    return judged(untimed, memory, Optional.empty());
  }

  private Judged judged(Verdict verdict, Memory memory, Optional<Instant> latestTreatment) {
    boolean timed = verdict.activity().hoursApply();
    Optional<Instant> base = latestTreatment.filter(at -> timed);
    return new Judged(
        verdict,
        base.map(at -> at.plus(verdict.hours().minimum())),
        base.map(at -> at.plus(verdict.hours().cautious())),
        memory.areas().isEmpty() ? longerAreas(verdict) : List.of());
  }

  private List<String> longerAreas(Verdict verdict) {
    boolean go =
        verdict.outcome() == Outcome.CLEAR
            || verdict.outcome() == Outcome.GENTLY
            || verdict.outcome() == Outcome.CAUTION;
    Elapsed elapsed = verdict.elapsed().orElse(new Elapsed(Duration.ZERO, LONG_AGO));
    return !go
        ? List.of()
        : rules.areas().stream()
            .map(Area::id)
            .filter(id -> !Areas.COMPOSITE.contains(id))
            .filter(
                id ->
                    rules.judge(verdict.activity(), Set.of(id), elapsed).outcome()
                        == Outcome.NOT_YET)
            .toList();
  }

  private Verdict verdict(Activity activity, Memory memory, Elapsed elapsed) {
    return rules.judge(activity, areas(memory), elapsed);
  }

  private static Set<String> areas(Memory memory) {
    return Set.copyOf(memory.areas());
  }

  /** How long ago the treatment is: now, or at the plan's earliest moment. */
  static Elapsed elapsed(TreatmentTime treated, Memory memory, Here here) {
    if (memory.planned().isEmpty()) {
      return treated.elapsedAt(here.now());
    }
    return treated.elapsedAt(memory.planned().get());
  }

  /** As if it were only just done; a plan of an earlier turn may have begun since. */
  private static Elapsed untold(Memory memory, Instant now) {
    Duration least =
        memory
            .planned()
            .map(plan -> Duration.between(now, plan.earliest()))
            .filter(lead -> !lead.isNegative())
            .orElse(Duration.ZERO);
    return new Elapsed(least, least.plus(LONG_AGO));
  }
}
