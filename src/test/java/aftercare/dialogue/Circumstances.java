package aftercare.dialogue;

import aftercare.Shipped;
import aftercare.rules.Activity;
import aftercare.rules.Area;
import aftercare.rules.Wait;
import aftercare.time.Grain;
import aftercare.time.Here;
import aftercare.time.PlannedTime;
import aftercare.time.TreatmentTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be known when an activity is asked about, around every threshold of its rule. */
final class Circumstances {
  static final Instant NOW = Instant.parse("2026-11-24T20:30:00Z");
  static final Here HERE = new Here(NOW, Set.of(ZoneId.of("America/New_York")));
  static final Here SOMEWHERE =
      new Here(
          NOW,
          new LinkedHashSet<>(
              List.of(ZoneId.of("America/New_York"), ZoneId.of("America/Los_Angeles"))));

  private Circumstances() {}

  /** With no area, and with one for each rule that some area makes. */
  static List<Memory> of(Activity activity) {
    Map<Wait, Set<String>> byWait = new LinkedHashMap<>();
    byWait.put(null, Set.of());
    for (Area area : Shipped.RULES.areas()) {
      Set<String> one = Set.of(area.id());
      byWait.putIfAbsent(Shipped.RULES.wait(activity, one), one);
    }
    return byWait.values().stream().flatMap(areas -> of(activity, areas).stream()).toList();
  }

  /** Every kind of time said, with and without a plan. */
  static List<Memory> of(Activity activity, Set<String> areas) {
    Wait wait = Shipped.RULES.wait(activity, areas);
    List<Memory> memories = new ArrayList<>();
    for (Optional<TreatmentTime> time : treatments(wait)) {
      Memory memory = Memory.EMPTY.withTreated(time).withAreas(List.copyOf(areas));
      memories.add(memory);
      plans(wait).forEach(plan -> memories.add(memory.withPlanned(Optional.of(plan))));
    }
    return memories;
  }

  private static List<Optional<TreatmentTime>> treatments(Wait wait) {
    List<Optional<TreatmentTime>> treatments = new ArrayList<>();
    treatments.add(Optional.empty());
    for (Grain grain : Grain.values()) {
      treatments.add(ago(Duration.ZERO, Duration.ZERO, grain));
      treatments.add(ago(Duration.ZERO, Duration.ofHours(10), grain));
      treatments.add(ago(Duration.ofHours(10), Duration.ofHours(34), grain));
      treatments.add(ago(wait.minimum(), wait.minimum().plusHours(1), grain));
      treatments.add(ago(wait.minimum().plusHours(7), wait.cautious().plusHours(7), grain));
      treatments.add(ago(wait.cautious(), wait.cautious().plusDays(3), grain));
    }
    return treatments;
  }

  private static List<PlannedTime> plans(Wait wait) {
    return List.of(
        plan(Duration.ZERO, Grain.MOMENT),
        plan(Duration.ofHours(3), Grain.MOMENT),
        plan(Duration.ofHours(2), Grain.HOURS),
        plan(Duration.ofHours(20), Grain.DAYPART),
        plan(wait.minimum(), Grain.SPAN),
        plan(wait.cautious().plusHours(2), Grain.DAY));
  }

  private static Optional<TreatmentTime> ago(Duration least, Duration most, Grain grain) {
    return Optional.of(new TreatmentTime(NOW.minus(most), NOW.minus(least), grain));
  }

  private static PlannedTime plan(Duration lead, Grain grain) {
    Duration length = grain == Grain.MOMENT ? Duration.ofMinutes(30) : Duration.ofHours(4);
    return new PlannedTime(NOW.plus(lead), NOW.plus(lead).plus(length), grain);
  }
}
