package aftercare.data;

import aftercare.time.RoughTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Reads what rough words such as "last night" stand for. Which fields an entry has tells its shape:
 * {@code least} a stretch from now, {@code unit} a stretch of the calendar, else local times of
 * days.
 */
final class RoughTimeReader {

  private static final int MOST_DAYS = 400;

  private final int earliestStart;
  private final int latestStart;

  private RoughTimeReader(int earliestStart, int latestStart) {
    this.earliestStart = earliestStart;
    this.latestStart = latestStart;
  }

  /** Reads words that look back: none begins after today. */
  static RoughTimeReader ofTreatment() {
    return new RoughTimeReader(-MOST_DAYS, 0);
  }

  /** Reads words that look ahead: none begins before today. */
  static RoughTimeReader ofPlan() {
    return new RoughTimeReader(0, MOST_DAYS);
  }

  /** The readable ones among the entries; the others are noted. */
  List<RoughTime> read(List<Entry> entries) {
    Ids.of(entries, "rough time");
    return entries.stream().map(this::read).flatMap(Optional::stream).toList();
  }

  private Optional<RoughTime> read(Entry entry) {
    String id = entry.id("id");
    if (entry.names().contains("least")) {
      return stretch(id, entry);
    }
    return entry.names().contains("unit") ? calendar(id, entry) : window(id, entry);
  }

  private static Optional<RoughTime> stretch(String id, Entry entry) {
    Duration least = duration(entry, "least");
    Duration most = duration(entry, "most");
    entry.close();
    boolean ordered = !least.isNegative() && least.compareTo(most) < 0;
    if (entry.sound() && !ordered) {
      entry.problem("is " + least + " to " + most + ", expected 0 <= least < most");
    }
    return entry.sound() ? Optional.of(new RoughTime.Ago(id, least, most)) : Optional.empty();
  }

  private Optional<RoughTime> calendar(String id, Entry entry) {
    Optional<RoughTime.Unit> unit = entry.choice("unit", RoughTime.Unit.class);
    int first = entry.number("first", earliestStart, latestStart);
    int last = entry.number("last", -MOST_DAYS, MOST_DAYS);
    entry.close();
    if (entry.sound() && first > last) {
      entry.problem("first " + first + " is after last " + last);
    }
    return unit.filter(it -> entry.sound()).map(it -> new RoughTime.Calendar(id, it, first, last));
  }

  private Optional<RoughTime> window(String id, Entry entry) {
    int firstDay = entry.number("firstDay", earliestStart, latestStart);
    LocalTime from = time(entry, "from");
    int lastDay = entry.number("lastDay", -MOST_DAYS, MOST_DAYS);
    LocalTime to = time(entry, "to");
    entry.close();
    boolean ordered = on(firstDay, from).isBefore(on(lastDay, to));
    if (entry.sound() && !ordered) {
      entry.problem(
          "ends on day "
              + lastDay
              + " at "
              + to
              + ", expected after its beginning on day "
              + firstDay
              + " at "
              + from);
    }
    return entry.sound()
        ? Optional.of(new RoughTime.Window(id, firstDay, from, lastDay, to))
        : Optional.empty();
  }

  private static LocalDateTime on(int day, LocalTime time) {
    return LocalDateTime.of(2000, 1, 1, 0, 0).plusDays(day).with(time);
  }

  private static Duration duration(Entry entry, String field) {
    String text = entry.text(field);
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      entry.expect(
          text.isEmpty(), field + " is \"" + text + "\", expected a duration such as PT1H30M");
      return Duration.ZERO;
    }
  }

  private static LocalTime time(Entry entry, String field) {
    String text = entry.text(field);
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      entry.expect(
          text.isEmpty(), field + " is \"" + text + "\", expected a time of day such as 17:00");
      return LocalTime.MIDNIGHT;
    }
  }
}
