package aftercare.time;

import aftercare.time.TimeReading.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what was said about when the treatment was. Immutable.
 *
 * <p>A reading is made in each zone of {@link Here}, cut at now, and united; where the words hold
 * in some of the zones only, those count, up to now where they hold by being moved back. Parts that
 * were said together must all hold, and a time of day narrows each. What lies ahead is moved into
 * the past: a day, week or weekend at most seven days ahead by seven days, all else by a year where
 * that is not over for more than half a year, "today at nine" by half a day.
 */
public final class TreatmentTimes {
  /** What is longer ago is no treatment that there are rules for. */
  private static final Duration HORIZON = Duration.ofDays(400);

  private static final Duration A_DAY = Duration.ofDays(1);

  private final WordingReader wordings;

  /**
   * Reads rough words by these windows.
   *
   * @throws IllegalStateException if two have the same id
   */
  public TreatmentTimes(Collection<RoughTime> windows) {
    wordings = new WordingReader(windows);
  }

  /** Reads words that stand for themselves; nothing that is said makes it throw. */
  public TimeReading read(SpokenTime said, Here here) {
    return said.isEmpty() ? new TimeReading.Untold() : read(said, here, Direction.Back::new);
  }

  /**
   * Reads a correction of a known time. A bare time of day narrows within what is known or, where
   * it does not fall into that, is taken on the same days; everything else replaces what is known;
   * nothing said leaves it.
   */
  public TimeReading refine(TreatmentTime known, SpokenTime said, Here here) {
    return said.isEmpty()
        ? new TimeReading.Told(known)
        : read(said, here, place -> new Correction(known, new Direction.Back(place), place));
  }

  private TimeReading read(SpokenTime said, Here here, Function<Place, Direction> direction) {
    Wording wording = wordings.read(said);
    if (wording instanceof Wording.Unreadable unreadable) {
      return new TimeReading.Unclear(unreadable.said());
    }
    Wording.Readable words = (Wording.Readable) wording;
    return union(
        here.places().map(place -> past(words.in(direction.apply(place)), place.now())).toList(),
        here.now());
  }

  private static TimeReading past(List<Optional<Interval>> told, Instant now) {
    if (told.stream().flatMap(Optional::stream).anyMatch(interval -> interval.isAhead(now))) {
      return new TimeReading.Impossible(Reason.FUTURE);
    }
    return Interval.meetAll(told)
        .map(interval -> withinHorizon(interval.until(now), now))
        .orElseGet(() -> new TimeReading.Impossible(Reason.CONTRADICTORY));
  }

  private static TimeReading withinHorizon(Interval past, Instant now) {
    return past.latest().isBefore(now.minus(HORIZON))
        ? new TimeReading.Impossible(Reason.TOO_LONG_AGO)
        : new TimeReading.Told(new TreatmentTime(past.earliest(), past.latest(), past.grain()));
  }

  /** Told where any place can tell; else the first of the reasons in their order. */
  private static TimeReading union(List<TimeReading> readings, Instant now) {
    Optional<TimeReading> told =
        readings.stream()
            .filter(TimeReading.Told.class::isInstance)
            .map(reading -> ((TimeReading.Told) reading).time())
            .reduce(TreatmentTime::hull)
            .map(time -> isStillToCome(readings) ? orToday(time, now) : time)
            .map(TimeReading.Told::new);
    return told.orElseGet(
        () ->
            readings.stream()
                .map(TimeReading.Impossible.class::cast)
                .min(Comparator.comparing(TimeReading.Impossible::reason))
                .orElseThrow());
  }

  private static boolean isStillToCome(List<TimeReading> readings) {
    return readings.stream()
        .anyMatch(
            reading ->
                reading instanceof TimeReading.Impossible impossible
                    && impossible.reason() == Reason.FUTURE);
  }

  /**
   * What lies days back, and in another place still ahead today, was moved back only where that day
   * has not begun: it may have been today.
   */
  private static TreatmentTime orToday(TreatmentTime time, Instant now) {
    return time.latest().isBefore(now.minus(A_DAY))
        ? new TreatmentTime(time.earliest(), now, Grain.SPAN)
        : time;
  }
}
