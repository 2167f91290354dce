package aftercare.time;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was said about when an activity is planned. Immutable.
 *
 * <p>A reading is made in each zone of {@link Here}, begins no earlier than now, and is united;
 * where the words lie ahead in some of the zones only, those count. Parts that were said together
 * must all hold, and a time of day narrows each. A time that is over is never moved ahead, except
 * "today at three" by half a day.
 */
public final class PlannedTimes {
  private final WordingReader wordings;

  /**
   * Reads rough words by these windows.
   *
   * @throws IllegalStateException if two have the same id
   */
  public PlannedTimes(Collection<RoughTime> windows) {
    wordings = new WordingReader(windows);
  }

  /** Reads the words; nothing that is said makes it throw. */
  public PlanReading read(SpokenTime said, Here here) {
    if (said.isEmpty()) {
      return new PlanReading.Unplanned();
    }
    Wording wording = wordings.read(said);
    if (wording instanceof Wording.Unreadable unreadable) {
      return new PlanReading.Unclear(unreadable.said());
    }
    Wording.Readable words = (Wording.Readable) wording;
    List<Interval> meant =
        here.places()
            .flatMap(place -> Interval.meetAll(words.in(new Direction.Ahead(place))).stream())
            .toList();
    return ahead(meant, here.now())
        .or(() -> over(meant))
        .orElseGet(() -> new PlanReading.Unclear(said.words()));
  }

  private static Optional<PlanReading> ahead(List<Interval> meant, Instant now) {
    return meant.stream()
        .filter(interval -> !interval.isOver(now))
        .map(interval -> interval.from(now))
        .reduce(Interval::hull)
        .map(plan -> new PlannedTime(plan.earliest(), plan.latest(), plan.grain()))
        .map(PlanReading.Planned::new);
  }

  private static Optional<PlanReading> over(List<Interval> meant) {
    return meant.stream()
        .reduce(Interval::hull)
        .map(past -> new PlanReading.Past(past.earliest(), past.latest()));
  }
}
