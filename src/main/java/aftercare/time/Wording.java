package aftercare.time;

import java.util.List;
import java.util.Optional;

/** The words about one time, read but not yet placed anywhere. */
sealed interface Wording {
  /** A part could not be read. */
  record Unreadable(String said) implements Wording {}

  /** Every part could be read; without any part there is a time of day. */
  record Readable(List<Part> parts, Optional<TimeOfDay> time) implements Wording {
    /** What each part means, narrowed by the time of day; empty where the part has no such time. */
    List<Optional<Interval>> in(Direction direction) {
      if (parts.isEmpty()) {
        return List.of(time.flatMap(direction::alone));
      }
      return parts.stream()
          .map(direction::place)
          .map(stretch -> narrowed(stretch, direction))
          .toList();
    }

    private Optional<Interval> narrowed(Stretch stretch, Direction direction) {
      return time.isEmpty()
          ? Optional.of(stretch.whole())
          : time.flatMap(said -> direction.narrow(stretch, said));
    }
  }
}
