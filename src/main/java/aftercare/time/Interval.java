package aftercare.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed interval of instants with the grain it was said in. The end of a day is the first
 * instant of the next.
 */
record Interval(Instant earliest, Instant latest, Grain grain) {
  Interval {
    requireOrder(earliest, latest);
  }

  static void requireOrder(Instant earliest, Instant latest) {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "An interval must not end before it begins: " + earliest + " to " + latest);
    }
  }

  static Interval at(Instant instant) {
    return new Interval(instant, instant, Grain.MOMENT);
  }

  /** The smallest interval that holds both. */
  Interval hull(Interval other) {
    return new Interval(
        earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest,
        grain.coarser(other.grain));
  }

  /** From this one to one of another day: as much as a span, where the two are not the same. */
  Interval through(Interval other) {
    Interval both = hull(other);
    boolean same =
        earliest.equals(other.earliest) && latest.equals(other.latest) && grain == other.grain;
    return same ? this : new Interval(both.earliest, both.latest, Grain.SPAN);
  }

  /** What all have in common; empty where one of them is, or where they have nothing in common. */
  static Optional<Interval> meetAll(List<Optional<Interval>> intervals) {
    return intervals.stream()
        .reduce((some, more) -> some.flatMap(one -> more.flatMap(one::meet)))
        .flatMap(Function.identity());
  }

  /**
   * What both have in common; empty where there is nothing, or only the instant at which one ends
   * and the other begins.
   */
  Optional<Interval> meet(Interval other) {
    Instant from = earliest.isAfter(other.earliest) ? earliest : other.earliest;
    Instant to = latest.isBefore(other.latest) ? latest : other.latest;
    boolean apart = to.isBefore(from) || to.equals(from) && !isPoint() && !other.isPoint();
    return apart ? Optional.empty() : Optional.of(new Interval(from, to, grain.finer(other.grain)));
  }

  private boolean isPoint() {
    return earliest.equals(latest);
  }

  Interval widen(Duration margin) {
    return new Interval(earliest.minus(margin), latest.plus(margin), grain);
  }

  /** True when no instant of it is before or at the given one. */
  boolean isAhead(Instant now) {
    return earliest.isAfter(now);
  }

  /** True when it is over at the given instant: a day that ends at midnight is over at midnight. */
  boolean isOver(Instant now) {
    return !latest.isAfter(now) && earliest.isBefore(now);
  }

  /** The part up to the given instant, of an interval that is not ahead of it. */
  Interval until(Instant now) {
    return new Interval(earliest, latest.isAfter(now) ? now : latest, grain);
  }

  /** The part from the given instant on, of an interval that is not over. */
  Interval from(Instant now) {
    return new Interval(earliest.isBefore(now) ? now : earliest, latest, grain);
  }
}
