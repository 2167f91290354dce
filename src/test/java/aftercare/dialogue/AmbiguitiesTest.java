package aftercare.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.rules.Activity;
import aftercare.rules.Ambiguity;
import aftercare.rules.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmbiguitiesTest {
  private static final Judging JUDGING = new Judging(Shipped.RULES);
  private static final Ambiguities AMBIGUITIES = new Ambiguities(Shipped.RULES, JUDGING);

  static Stream<Ambiguity> ofActivities() {
    return Shipped.RULES.ambiguities().stream()
        .filter(one -> one.candidates().stream().allMatch(id -> activity(id).isPresent()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofActivities")
  void it_is_asked_about_exactly_where_the_answers_differ(Ambiguity ambiguity) {
    Activity first = activity(ambiguity.candidates().get(0)).orElseThrow();
    for (Memory memory : Circumstances.of(first, Set.of())) {
      List<String> ids = List.of(ambiguity.id());
      Ambiguities.Resolved resolved = AMBIGUITIES.resolve(ids, memory, Circumstances.HERE);
      assertEquals(
          differs(ambiguity, memory), resolved.open().isPresent(), () -> "remembering " + memory);
      if (resolved.open().isEmpty()) {
        String gone = resolved.activities().get(0);
        assertTrue(ambiguity.candidates().contains(gone), gone);
        ambiguity.candidates().forEach(id -> assertNoStricter(gone, id, memory));
      }
    }
  }

  @Test
  void clear_words_stay_and_the_first_open_one_is_asked_about() {
    Memory memory = Memory.EMPTY.withAreas(List.of());
    List<String> ids = List.of("sauna", "which_drink", "gym_cardio", "which_ride", "sauna");
    Ambiguities.Resolved resolved = AMBIGUITIES.resolve(ids, memory, Circumstances.HERE);
    assertEquals(List.of("sauna", "gym_cardio"), resolved.activities());
    assertEquals(Optional.of("which_drink"), resolved.open().map(Ambiguity::id));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofActivities")
  void unanswered_it_is_the_catalogues_meaning(Ambiguity ambiguity) {
    assertEquals(ambiguity.strictest(), AMBIGUITIES.fallback(ambiguity.id()));
  }

  private static boolean differs(Ambiguity ambiguity, Memory memory) {
    List<String> ids = ambiguity.candidates();
    boolean protects = ids.stream().anyMatch(id -> activity(id).orElseThrow().mustNotWithhold());
    long outcomes = ids.stream().map(id -> outcome(id, memory)).distinct().count();
    return ids.size() > 1 && (protects || outcomes > 1);
  }

  /** Whoever waits long enough for what was answered has waited long enough for the other. */
  private static void assertNoStricter(String answered, String other, Memory memory) {
    assertEquals(outcome(answered, memory), outcome(other, memory));
    Outcome outcome = outcome(answered, memory);
    if (outcome == Outcome.NOT_YET || outcome == Outcome.NEEDS_TIME) {
      assertTrue(
          activity(answered)
                  .orElseThrow()
                  .hours()
                  .minimum()
                  .compareTo(activity(other).orElseThrow().hours().minimum())
              >= 0,
          () -> answered + " instead of " + other);
    }
  }

  private static Outcome outcome(String id, Memory memory) {
    return JUDGING.judge(List.of(id), memory, Circumstances.HERE).get(0).outcome();
  }

  private static Optional<Activity> activity(String id) {
    return Shipped.RULES.activity(id);
  }
}
