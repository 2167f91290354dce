package aftercare.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.heard.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every intent with every slot empty, odd, unmatched and filled, in every locale and state. */
class EverySlotTest {
  static final List<String> LOCALES = Model.LOCALES;

  static Stream<Arguments> intents() {
    return LOCALES.stream()
        .flatMap(
            locale ->
                Model.of(locale).intents().keySet().stream()
                    .map(intent -> Arguments.of(locale, intent)));
  }

  @ParameterizedTest
  @MethodSource("intents")
  void test_4_2_every_intent_is_answered_with_each_slot_odd(String locale, String intent) {
    Certified.hold(odd(locale, intent).map(odd -> new Echo(locale).intent(intent, odd)));
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void test_4_11_odd_slots_never_end_in_a_fault_whatever_was_said_before(State state) {
    String locale = "en-US";
    Certified.hold(
        Model.of(locale).intents().keySet().stream()
            .flatMap(
                intent -> odd(locale, intent).map(odd -> state.of(locale).intent(intent, odd))));
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void test_4_11_an_intent_without_slots_or_of_another_model_is_answered(String locale) {
    Certified.hold(
        Stream.of(
                "{\"name\":\"CanIIntent\"}",
                "{\"name\":\"CanIIntent\",\"slots\":null}",
                "{\"name\":\"CanIIntent\",\"slots\":{}}",
                "{\"name\":\"CanIIntent\",\"slots\":{\"novel\":{\"name\":\"novel\",\"value\":\"x\"}}}",
                "{\"name\":\"AnIntentToComeIntent\",\"slots\":{}}",
                "{\"name\":\"AMAZON.MoreIntent\"}",
                "{\"name\":\"\"}")
            .map(intent -> new Echo(locale).intent(OddSlots.json(intent))));
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void test_4_3_every_activity_is_answered_whenever_it_was_and_is_meant_to_be(String locale) {
    List<Slots> times =
        List.of(
            Slots.none(),
            Slots.none().value("ago", "PT3H"),
            Slots.none().value("when", "2026-11-21"),
            Slots.none().value("when", "2026-10-01"),
            Slots.none().value("when", "2026-11-21").value("planDate", "2026-11-23"),
            Slots.none().id("rough", "last night", "last_night"));
    List<Reply> replies = new ArrayList<>();
    for (String id : Model.of(locale).ids().get("Activity")) {
      Slots alone = Slots.none().id("activity", id, id);
      times.forEach(
          time ->
              replies.add(
                  new Echo(locale).intent("CanIIntent", with(time).id("activity", id, id))));
      replies.add(new Echo(locale).intent("WhenCanIIntent", alone));
      replies.add(new Echo(locale).intent("BeforeTreatmentIntent", alone));
    }
    Certified.hold(replies.stream());
    assertEquals(List.of(), replies.stream().filter(EverySlotTest::isJudgedUnseen).toList());
  }

  private static boolean isJudgedUnseen(Reply reply) {
    return !reply.attributes().path("verdicts").isEmpty() && !reply.card().isObject();
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void test_4_3_every_symptom_is_answered_on_every_day(String locale) {
    List<Reply> replies = new ArrayList<>();
    for (String id : Model.of(locale).ids().get("Symptom")) {
      for (String when : List.of("", "2026-11-22", "2026-11-17", "2026-11-01", "2026-07-01")) {
        Slots slots = Slots.none().value("when", when).id("symptom", id, id);
        replies.add(new Echo(locale).intent("SymptomIntent", slots));
      }
    }
    Certified.hold(replies.stream());
    assertEquals(
        List.of(), replies.stream().filter(r -> r.isEnded() && !r.card().isObject()).toList());
  }

  /** The locales differ in words, never in what is judged, asked or shown. */
  @ParameterizedTest
  @FieldSource("LOCALES")
  void locale_parity_every_locale_judges_and_asks_alike(String locale) {
    for (State state : State.values()) {
      for (String intent : Model.of(locale).intents().keySet()) {
        Reply here = state.of(locale).intent(intent, mask());
        Reply there = state.of("en-US").intent(intent, mask());
        assertEquals(shape(there), shape(here), () -> state + " " + intent);
      }
    }
  }

  /** The slots of an intent all empty, then each with odd values. */
  private static Stream<Slots> odd(String locale, String intent) {
    Model model = Model.of(locale);
    Map<String, String> slots = model.intents().get(intent);
    return Stream.concat(
        Stream.of(Slots.none()),
        slots.keySet().stream()
            .flatMap(
                slot ->
                    OddSlots.of(
                        slots, slot, model.ids().getOrDefault(slots.get(slot), List.of()))));
  }

  private static Slots mask() {
    return Slots.none().id("activity", "sheet mask", "sheet_mask").value("when", "2026-11-21");
  }

  private static Slots with(Slots slots) {
    Slots copy = Slots.none();
    slots.json().properties().forEach(slot -> copy.raw(slot.getKey(), slot.getValue()));
    return copy;
  }

  private static List<Object> shape(Reply reply) {
    List<Object> shape = new ArrayList<>();
    shape.add(reply.attributes().path("verdicts"));
    shape.add(reply.attributes().path("understood"));
    shape.add(reply.isOpen());
    shape.add(reply.card().isObject());
    JsonNode directives = reply.response().path("directives");
    shape.add(directives.isMissingNode() ? new ObjectMapper().createArrayNode() : directives);
    return shape;
  }
}
