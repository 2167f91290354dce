package aftercare.alexa;

import aftercare.dialogue.Asking;
import aftercare.dialogue.Memory;
import aftercare.dialogue.Memory.Once;
import aftercare.dialogue.Memory.Saying;
import aftercare.time.Grain;
import aftercare.time.PlannedTime;
import aftercare.time.TreatmentTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The memory as Alexa's session attributes under {@code state}, and back.
 *
 * <p>Attributes that are missing or damaged give an empty memory: a conversation then begins anew.
 */
final class SessionState {
  static final String KEY = "state";

  private SessionState() {}

  static Map<String, Object> write(Memory memory) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("activities", memory.activities());
    state.put("areas", memory.areas());
    memory.product().ifPresent(product -> state.put("product", product));
    memory
        .treated()
        .ifPresent(
            time -> state.put("treated", interval(time.earliest(), time.latest(), time.grain())));
    memory
        .planned()
        .ifPresent(
            time -> state.put("planned", interval(time.earliest(), time.latest(), time.grain())));
    state.put("asking", memory.asking().name());
    state.put("about", memory.about());
    memory.last().ifPresent(last -> state.put("last", saying(last)));
    state.put("told", memory.told().stream().map(Once::name).sorted().toList());
    state.put("turn", memory.turn());
    return state;
  }

  static Memory read(Map<String, Object> attributes) {
    try {
      return attributes.get(KEY) instanceof Map<?, ?> state ? memory(state) : Memory.EMPTY;
    } catch (RuntimeException damaged) {
      return Memory.EMPTY;
    }
  }

  private static Memory memory(Map<?, ?> state) {
    return new Memory(
        strings(state.get("activities")),
        List.of(),
        Optional.ofNullable((String) state.get("product")),
        strings(state.get("areas")),
        times(state.get("treated")).map(t -> new TreatmentTime(t.from(), t.to(), t.grain())),
        times(state.get("planned")).map(t -> new PlannedTime(t.from(), t.to(), t.grain())),
        Asking.valueOf((String) state.get("asking")),
        Objects.requireNonNull((String) state.get("about")),
        List.of(),
        state.get("last") instanceof Map<?, ?> last ? Optional.of(saying(last)) : Optional.empty(),
        told(state.get("told")),
        Objects.checkIndex(((Number) state.get("turn")).intValue(), Integer.MAX_VALUE));
  }

  private record Times(Instant from, Instant to, Grain grain) {}

  private static List<String> interval(Instant from, Instant to, Grain grain) {
    return List.of(from.toString(), to.toString(), grain.name());
  }

  private static Optional<Times> times(Object value) {
    if (value == null) {
      return Optional.empty();
    }
    List<String> parts = strings(value);
    return Optional.of(
        new Times(
            Instant.parse(parts.get(0)), Instant.parse(parts.get(1)), Grain.valueOf(parts.get(2))));
  }

  private static Map<String, Object> saying(Saying last) {
    Map<String, Object> saying = new LinkedHashMap<>();
    saying.put("statement", last.statement());
    last.question().ifPresent(question -> saying.put("question", question));
    last.reprompt().ifPresent(reprompt -> saying.put("reprompt", reprompt));
    return saying;
  }

  private static Saying saying(Map<?, ?> last) {
    return new Saying(
        Objects.requireNonNull((String) last.get("statement")),
        Optional.ofNullable((String) last.get("question")),
        Optional.ofNullable((String) last.get("reprompt")));
  }

  private static Set<Once> told(Object value) {
    Set<String> names = Set.copyOf(strings(value));
    return Arrays.stream(Once.values())
        .filter(once -> names.contains(once.name()))
        .collect(Collectors.toSet());
  }

  private static List<String> strings(Object value) {
    return ((List<?>) value).stream().map(String.class::cast).toList();
  }
}
