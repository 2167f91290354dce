package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.dialogue.Asking;
import aftercare.dialogue.Memory;
import aftercare.dialogue.Memory.Once;
import aftercare.dialogue.Memory.Saying;
import aftercare.time.Grain;
import aftercare.time.PlannedTime;
import aftercare.time.TreatmentTime;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.util.JacksonSerializer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SessionStateTest {
  private static final Instant NOW = Instant.parse("2026-11-24T20:30:00.123Z");
  private static final Saying SAYING =
      new Saying("Better wait.", Optional.of("Anything else?"), Optional.of("Is there more?"));
  private static final Memory FULL =
      new Memory(
          List.of("sauna", "which_mask"),
          List.of(),
          Optional.of("botox"),
          List.of("forehead", "brows"),
          Optional.of(new TreatmentTime(NOW.minusSeconds(90), NOW, Grain.DAY)),
          Optional.of(new PlannedTime(NOW, NOW.plusSeconds(90), Grain.HOURS)),
          Asking.WHICH,
          "which_mask",
          List.of(),
          Optional.of(SAYING),
          Set.of(Once.values()),
          7);

  @Test
  void every_field_comes_back() {
    assertEquals(FULL, throughAlexa(FULL));
    assertEquals(Memory.EMPTY, throughAlexa(Memory.EMPTY));
  }

  @ParameterizedTest
  @EnumSource(Asking.class)
  void every_question_comes_back(Asking asking) {
    Memory memory = Memory.EMPTY.asking(asking, "x");
    assertEquals(memory, throughAlexa(memory));
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void every_grain_comes_back(Grain grain) {
    Memory memory = FULL.withTreated(Optional.of(new TreatmentTime(NOW, NOW, grain)));
    assertEquals(memory, throughAlexa(memory));
  }

  @Test
  void a_farewell_comes_back_without_a_question() {
    Memory memory = Memory.EMPTY.said(new Saying("Take care.", Optional.empty(), Optional.empty()));
    assertEquals(memory, throughAlexa(memory));
  }

  @Test
  void no_state_is_an_empty_memory() {
    assertEquals(Memory.EMPTY, SessionState.read(Map.of()));
    assertEquals(Memory.EMPTY, SessionState.read(Map.of("other", "things")));
  }

  static Stream<Object> notAState() {
    return Stream.of("", "sauna", 7, true, List.of(), List.of("sauna"), Map.of(), new HashMap<>());
  }

  @ParameterizedTest
  @MethodSource("notAState")
  void what_is_no_state_is_an_empty_memory(Object state) {
    assertEquals(Memory.EMPTY, SessionState.read(Map.of("state", state)));
  }

  /** Each field replaced by what it cannot be, and taken away where it must be there. */
  static Stream<Map<String, Object>> damaged() {
    List<Object> wrong =
        Arrays.asList(
            null,
            "",
            "x",
            -1,
            true,
            List.of("x"),
            List.of(1),
            Arrays.asList((Object) null),
            List.of("2026-11-24T20:30:00Z", "2026-11-24T20:29:00Z", "DAY"),
            List.of("2026-11-24", "2026-11-24", "DAY"),
            List.of("2026-11-24T20:30:00Z", "2026-11-24T20:31:00Z", "AGE"),
            Map.of("x", "x"),
            Map.of("statement", "x", "question", "x"),
            Map.of("statement", "x", "reprompt", "x"),
            Map.of("question", "x", "reprompt", "x"));
    Map<String, Object> sound = SessionState.write(FULL);
    List<Map<String, Object>> damaged = new ArrayList<>();
    for (String field : sound.keySet()) {
      for (Object value : wrong) {
        Map<String, Object> state = new LinkedHashMap<>(sound);
        state.put(field, value);
        damaged.add(state);
      }
    }
    return damaged.stream();
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void a_damaged_state_is_empty_or_read_as_it_can_be(Map<String, Object> state) {
    Memory memory = SessionState.read(Map.of("state", state));
    assertEquals(memory, throughAlexa(memory));
    memory.last().ifPresent(SessionStateTest::canBeSaidAgain);
    assertNotNull(memory.about());
    assertTrue(memory.turn() >= 0);
  }

  private static void canBeSaidAgain(Saying last) {
    assertNotNull(last.statement());
    assertEquals(last.question().isPresent(), last.reprompt().isPresent());
  }

  /** Written, sent to Alexa and back as JSON, and read. */
  private static Memory throughAlexa(Memory memory) {
    JacksonSerializer json = new JacksonSerializer();
    ResponseEnvelope sent =
        ResponseEnvelope.builder()
            .withSessionAttributes(Map.of("state", SessionState.write(memory)))
            .build();
    ResponseEnvelope received = json.deserialize(json.serialize(sent), ResponseEnvelope.class);
    return SessionState.read(received.getSessionAttributes());
  }
}
