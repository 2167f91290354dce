package aftercare.simulator.builtin;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A built-in slot type: finds its values in a list of lower-case words. */
public interface BuiltIn {
  /** Every reading that starts at the given word; empty when there is none. */
  List<Reading> at(List<String> words, int from);

  /**
   * The type of that name as it reads at a local time, or empty when the simulator does not know
   * it.
   */
  static Optional<BuiltIn> named(String name, LocalDateTime now) {
    return switch (name) {
      case "AMAZON.DATE" -> Optional.of(new Dates(now.toLocalDate()));
      case "AMAZON.DURATION" -> Optional.of(new Durations());
      case "AMAZON.TIME" -> Optional.of(new Times(now.toLocalTime()));
      case "AMAZON.NUMBER" -> Optional.of(new Numbers());
      default -> Optional.empty();
    };
  }
}
