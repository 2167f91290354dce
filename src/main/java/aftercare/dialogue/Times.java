package aftercare.dialogue;

import aftercare.time.PlanReading;
import aftercare.time.PlannedTimes;
import aftercare.time.TimeReading;
import aftercare.time.TreatmentTimes;
import java.util.Optional;

/** Reads the times that were said into the memory, or says why they cannot be. */
final class Times {
  /** What became of the times: a memory that holds them, or the key of the question back. */
  sealed interface Outcome {
    record Read(Memory memory) implements Outcome {}

    record NotRead(String why) implements Outcome {}
  }

  private final TreatmentTimes treatments;
  private final PlannedTimes plans;

  Times(TreatmentTimes treatments, PlannedTimes plans) {
    this.treatments = treatments;
    this.plans = plans;
  }

  /**
   * The memory with the treatment time and the plan that were said; a plan not said is forgotten.
   */
  Outcome read(Scene scene) {
    Outcome treated = readTreated(scene);
    return treated instanceof Outcome.Read read
        ? readPlanned(scene.remembering(read.memory()))
        : treated;
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
      return new Outcome.NotRead("time.impossible." + impossible.reason());
    }
    return reading instanceof TimeReading.Untold
        ? new Outcome.Read(scene.memory())
        : new Outcome.NotRead("time.unclear");
  }

  private Outcome readPlanned(Scene scene) {
    PlanReading reading = plans.read(scene.heard().planned(), scene.here());
    if (reading instanceof PlanReading.Planned planned) {
      return new Outcome.Read(scene.memory().withPlanned(Optional.of(planned.time())));
    }
    return reading instanceof PlanReading.Unplanned
        ? new Outcome.Read(scene.memory().withPlanned(Optional.empty()))
        : new Outcome.NotRead("plan.unclear");
  }
}
