package aftercare.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.time.Elapsed;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymptomTest {

  private static final RuleBook BOOK = Shipped.RULES;

  @ParameterizedTest
  @CsvSource({
    "bumps, 0, bumps",
    "bumps, 1, bumps",
    "bumps, 2, lump_persistent",
    "lump_persistent, 0, lump_persistent",
    "redness_swelling, 2, redness_swelling",
    "redness_swelling, 3, infection",
    "asymmetry_before_14, 13, asymmetry_before_14",
    "asymmetry_before_14, 14, asymmetry_after_14",
    "asymmetry_after_14, 13, asymmetry_before_14",
    "asymmetry_after_14, 14, asymmetry_after_14",
    "no_effect_yet, 13, no_effect_yet",
    "no_effect_yet, 14, no_effect_after_14",
    "no_effect_after_14, 0, no_effect_yet",
    "wore_off_early, 83, wore_off_early",
    "wore_off_early, 84, wear_off_normal",
    "wear_off_normal, 83, wore_off_early",
    "wear_off_normal, 84, wear_off_normal",
    "trouble_swallowing, 0, trouble_swallowing",
    "trouble_swallowing, 400, trouble_swallowing"
  })
  void a_symptom_holds_on_its_days_and_another_outside_them(String id, int days, String holds) {
    assertEquals(holds, BOOK.onDay(symptom(id), OptionalInt.of(days)).id());
  }

  @ParameterizedTest
  @CsvSource({
    "bumps, lump_persistent",
    "redness_swelling, infection",
    "asymmetry_before_14, asymmetry_after_14",
    "asymmetry_after_14, asymmetry_after_14",
    "no_effect_yet, no_effect_after_14",
    "wear_off_normal, wore_off_early",
    "wore_off_early, wore_off_early",
    "mild_bruise, mild_bruise"
  })
  void an_unknown_day_gives_the_more_urgent_of_the_two(String id, String holds) {
    assertEquals(holds, BOOK.onDay(symptom(id), OptionalInt.empty()).id());
  }

  @ParameterizedTest
  @CsvSource({
    "bumps, PT0S, PT47H59M59S, bumps",
    "bumps, PT40H, PT50H, lump_persistent",
    "bumps, PT48H, PT60H, lump_persistent",
    "asymmetry_before_14, P13D, P15D, asymmetry_after_14",
    "wear_off_normal, P80D, P90D, wore_off_early",
    "wear_off_normal, P84D, P90D, wear_off_normal"
  })
  void an_interval_across_the_limit_gives_the_more_urgent_of_the_two(
      String id, Duration least, Duration most, String holds) {
    assertEquals(holds, BOOK.onDay(symptom(id), new Elapsed(least, most)).id());
  }

  @Test
  void on_every_day_exactly_one_of_a_pair_holds() {
    for (Symptom symptom : BOOK.symptoms()) {
      for (int day = 0; day < 400; day++) {
        Symptom holds = BOOK.onDay(symptom, OptionalInt.of(day));
        assertTrue(holds.appliesOn(day), symptom.id());
        assertEquals(holds, BOOK.onDay(holds, OptionalInt.of(day)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mild_bruise trouble_breathing nausea, trouble_breathing",
    "mild_bruise nausea, nausea",
    "nausea rash_itch mild_headache, rash_itch",
    "mild_bruise bumps, mild_bruise",
    "bumps mild_bruise, bumps"
  })
  void the_most_urgent_is_answered_and_the_first_among_equals(String named, String answered) {
    List<Symptom> symptoms = Arrays.stream(named.split(" ")).map(SymptomTest::symptom).toList();
    assertEquals(answered, BOOK.mostUrgent(symptoms).id());
  }

  @Test
  void no_symptom_has_no_most_urgent() {
    assertThrows(NoSuchElementException.class, () -> BOOK.mostUrgent(List.of()));
  }

  @Test
  void an_urgency_outranks_those_after_it_alone() {
    for (Urgency one : Urgency.values()) {
      for (Urgency other : Urgency.values()) {
        assertEquals(one.ordinal() < other.ordinal(), one.outranks(other), one + " " + other);
      }
    }
  }

  @Test
  void what_may_escalate_becomes_more_urgent() {
    List<Symptom> may =
        BOOK.symptoms().stream().filter(it -> it.escalatesTo().isPresent()).toList();
    assertEquals(31, may.size());
    for (Symptom symptom : may) {
      assertTrue(symptom.escalatesTo().orElseThrow().outranks(symptom.urgency()), symptom.id());
    }
  }

  @Test
  void only_something_wrong_asks_first() {
    List<String> asking =
        BOOK.symptoms().stream().filter(Symptom::asksFirst).map(Symptom::id).toList();
    assertEquals(List.of("something_wrong"), asking);
  }

  private static Symptom symptom(String id) {
    return BOOK.symptom(id).orElseThrow();
  }
}
