package aftercare.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads raw slot values by their forms and the rough words by their ids. */
final class WordingReader {
  private final Map<String, Part> roughById;

  WordingReader(Collection<RoughTime> windows) {
    roughById =
        windows.stream().collect(Collectors.toUnmodifiableMap(RoughTime::id, RoughPart::of));
  }

  Wording read(SpokenTime said) {
    List<Part> parts = new ArrayList<>();
    for (Slot slot : slots(said)) {
      if (!slot.raw().isEmpty()) {
        Optional<Part> part = slot.reader().apply(slot.raw());
        if (part.isEmpty()) {
          return new Wording.Unreadable(slot.raw());
        }
        parts.add(part.get());
      }
    }
    Optional<TimeOfDay> time = TimeOfDay.read(said.time());
    return time.isEmpty() && !said.time().isEmpty()
        ? new Wording.Unreadable(said.time())
        : new Wording.Readable(List.copyOf(parts), time);
  }

  private List<Slot> slots(SpokenTime said) {
    return List.of(
        new Slot(said.date(), DateForms::read),
        new Slot(said.duration(), DurationForm::read),
        new Slot(said.rough(), id -> Optional.ofNullable(roughById.get(id))));
  }

  private record Slot(String raw, Function<String, Optional<Part>> reader) {}
}
