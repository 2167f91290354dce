package aftercare.simulator.builtin;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code AMAZON.TIME}: {@code HH:mm}, or {@code MO AF EV NI} for a part of the day. A clock time
 * without morning or afternoon means its next occurrence.
 */
final class Times implements BuiltIn {
  private static final Map<String, String> PARTS =
      Map.of("morning", "MO", "afternoon", "AF", "evening", "EV", "night", "NI");

  private final LocalTime now;

  Times(LocalTime now) {
    this.now = now;
  }

  @Override
  public List<Reading> at(List<String> words, int from) {
    List<Reading> found = new ArrayList<>();
    part(words, from).ifPresent(found::add);
    switch (Words.at(words, from)) {
      case "noon", "midday" -> found.add(Reading.of(from + 1, "12:00"));
      case "midnight" -> found.add(Reading.of(from + 1, "00:00"));
      default -> {}
    }
    for (ClockTimes.Face face : ClockTimes.at(words, from)) {
      halved(words, from, face, found);
    }
    return found;
  }

  /** "morning", "the morning", "in the morning", "at night". */
  private static Optional<Reading> part(List<String> words, int from) {
    int at = from;
    if (Words.are(words, at, "in", "the") || Words.are(words, at, "during", "the")) {
      at += 2;
    } else if (Words.is(words, at, "the") || Words.are(words, at, "at", "night")) {
      at += 1;
    }
    int end = at + 1;
    return Optional.ofNullable(PARTS.get(Words.at(words, at))).map(part -> Reading.of(end, part));
  }

  private void halved(List<String> words, int from, ClockTimes.Face face, List<Reading> found) {
    if (!face.bare() || beforeHour(words, face)) {
      found.add(Reading.of(face.end(), nextOccurrence(words, from, face)));
    }
    if (face.hour() > 12) {
      return;
    }
    half(words, face.end())
        .ifPresent(
            half ->
                found.add(Reading.of(half.end(), written(half.hour(face.hour()), face.minute()))));
  }

  /**
   * A number alone is a time only after a word that leads to one, or where nothing else is said.
   */
  private static boolean beforeHour(List<String> words, ClockTimes.Face face) {
    boolean led =
        Words.is(
            words, face.end() - 2, "at", "around", "about", "by", "until", "till", "like", "round");
    boolean counted = Unit.of(Words.at(words, face.end())).isPresent();
    return !counted && (led || words.size() == 1);
  }

  /** Said half of the day: what it does to the hour on the dial. */
  private record Half(int end, boolean afternoon, boolean night) {
    int hour(int dial) {
      int hour = dial % 12;
      return afternoon || night && dial >= 5 && dial < 12 ? hour + 12 : hour;
    }
  }

  private static Optional<Half> half(List<String> words, int from) {
    if (Words.is(words, from, "a", "p") && Words.is(words, from + 1, "m")) {
      return Optional.of(new Half(from + 2, Words.is(words, from, "p"), false));
    }
    if (Words.is(words, from, "am", "pm")) {
      return Optional.of(new Half(from + 1, Words.is(words, from, "pm"), false));
    }
    if (Words.are(words, from, "at", "night")) {
      return Optional.of(new Half(from + 2, false, true));
    }
    boolean day = Words.are(words, from, "in", "the");
    return day && Words.is(words, from + 2, "morning", "afternoon", "arvo", "evening")
        ? Optional.of(new Half(from + 3, !Words.is(words, from + 2, "morning"), false))
        : Optional.empty();
  }

  /**
   * "nine this morning", "two tomorrow afternoon": the half of the day stands in the next words,
   * which are no part of the time.
   */
  private static Optional<Half> laterNamed(List<String> words, int from) {
    boolean day = !Words.is(words, from, "in", "the", "at");
    return day && Words.is(words, from + 1, "morning", "afternoon", "arvo", "evening", "night")
        ? Optional.of(
            new Half(
                from,
                Words.is(words, from + 1, "afternoon", "arvo", "evening"),
                Words.is(words, from + 1, "night")))
        : Words.is(words, from, "tonight")
            ? Optional.of(new Half(from, false, true))
            : Optional.empty();
  }

  /** "this morning at nine": the half of the day stands before the time. */
  private static Optional<Half> earlierNamed(List<String> words, int from) {
    int at = from - 1;
    while (Words.is(words, at, "at", "around", "about", "by", "like", "round")) {
      at--;
    }
    boolean night = Words.is(words, at, "night", "tonight");
    return night || Words.is(words, at, "morning", "afternoon", "arvo", "evening")
        ? Optional.of(new Half(from, Words.is(words, at, "afternoon", "arvo", "evening"), night))
        : Optional.empty();
  }

  private String nextOccurrence(List<String> words, int from, ClockTimes.Face face) {
    if (face.hour() > 12 || face.hour() == 0 || face.written24()) {
      return written(face.hour(), face.minute());
    }
    Optional<Half> named = laterNamed(words, face.end()).or(() -> earlierNamed(words, from));
    if (named.isPresent()) {
      return written(named.get().hour(face.hour()), face.minute());
    }
    LocalTime early = LocalTime.of(face.hour() % 12, face.minute());
    LocalTime late = early.plusHours(12);
    boolean lateComesNext = !now.isBefore(early) && now.isBefore(late);
    LocalTime next = lateComesNext ? late : early;
    return written(next.getHour(), next.getMinute());
  }

  private static String written(int hour, int minute) {
    return "%02d:%02d".formatted(hour, minute);
  }
}
