package aftercare.dialogue;

import aftercare.rules.Ambiguity;
import aftercare.rules.RuleBook;
import aftercare.time.PlanReading;
import aftercare.time.PlannedTime;
import aftercare.time.PlannedTimes;
import aftercare.time.TimeReading;
import aftercare.time.TreatmentTimes;
import java.util.List;
import java.util.Optional;

/** Reads the times that were said into the memory, or says why they cannot be. */
final class Times {
  /** What became of the times: a memory that holds them, or the key of the question back. */
  sealed interface Outcome {
    Memory memory();

    /**
     * A memory that holds them.
     *
     * @param planUnread whether a plan was said that cannot be, and which is left out
     */
    record Read(Memory memory, boolean planUnread) implements Outcome {
      Read(Memory memory) {
        this(memory, false);
      }

      /** The turn, with what could not be read said before its question. */
      Turn noted(Turn turn, Scene scene) {
        return planUnread ? turn.adding(scene.voice().say("plan.unclear")) : turn;
      }
    }

    /**
     * No time of treatment that can be.
     *
     * @param memory holds the plan all the same
     */
    record NotRead(String why, Memory memory) implements Outcome {}
  }

  private final RuleBook rules;
  private final TreatmentTimes treatments;
  private final PlannedTimes plans;

  Times(RuleBook rules, TreatmentTimes treatments, PlannedTimes plans) {
    this.rules = rules;
    this.treatments = treatments;
    this.plans = plans;
  }

  /** The memory with the treatment time and the plan that were said. */
  Outcome read(Scene scene) {
    Outcome treated = readTreated(scene);
    Outcome planned = readPlanned(scene.remembering(treated.memory()));
    return treated instanceof Outcome.NotRead notRead
        ? new Outcome.NotRead(notRead.why(), planned.memory())
        : planned;
  }

  /** The memory with the treatment time that was said; the plan stays as it is. */
  Outcome readTreated(Scene scene) {
    TimeReading reading =
        scene
            .memory()
            .treated()
            .map(known -> treatments.refine(known, scene.heard().treated(), scene.here()))
            .orElseGet(() -> treatments.read(scene.heard().treated(), scene.here()));
    if (reading instanceof TimeReading.Told told) {
      return new Outcome.Read(scene.memory().withTreated(Optional.of(told.time())));
    }
    if (reading instanceof TimeReading.Impossible impossible) {
      return new Outcome.NotRead("time.impossible." + impossible.reason(), scene.memory());
    }
    return reading instanceof TimeReading.Untold
        ? new Outcome.Read(scene.memory())
        : new Outcome.NotRead("time.unclear", scene.memory());
  }

  /** A plan not said is forgotten, unless only a question about the one before was answered. */
  private Outcome readPlanned(Scene scene) {
    PlanReading reading = plans.read(scene.heard().planned(), scene.here());
    if (reading instanceof PlanReading.Planned planned) {
      return new Outcome.Read(scene.memory().withPlanned(Optional.of(planned.time())));
    }
    if (reading instanceof PlanReading.Unplanned) {
      Optional<PlannedTime> kept = scene.memory().planned().filter(plan -> answers(scene));
      return new Outcome.Read(scene.memory().withPlanned(kept));
    }
    return new Outcome.Read(scene.memory().withPlanned(Optional.empty()), true);
  }

  private boolean answers(Scene scene) {
    List<String> said = scene.heard().activities();
    Memory memory = scene.memory();
    return switch (memory.asking()) {
      case TIME, TIME_OF_DAY, AREA -> said.isEmpty() && scene.heard().unknown().isEmpty();
      case WHICH -> meanings(memory.about()).containsAll(said);
      default -> false;
    };
  }

  private List<String> meanings(String ambiguity) {
    return rules.ambiguity(ambiguity).map(Ambiguity::candidates).orElse(List.of());
  }
}
