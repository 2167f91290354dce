package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.Shipped;
import aftercare.dialogue.Heard;
import aftercare.rules.RuleBook;
import aftercare.time.SpokenTime;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotReaderTest {
  private static final RuleBook RULES = Shipped.RULES;

  @Test
  void every_slot_is_heard_in_its_place() {
    Heard heard =
        heard(
            Slots.slot("activity", "a sheet mask", "sheet_mask"),
            Slots.slot("symptom", "a droopy lid", "drooping_eyelid"),
            Slots.slot("product", "botox", "botox"),
            Slots.slot("other", "filler", "filler"),
            Slots.slot("area", "my forehead", "forehead"),
            builtIn("when", "2026-11-23"),
            builtIn("ago", "P1D"),
            builtIn("time", "09:00"),
            Slots.slot("rough", "last night", "last_night"),
            builtIn("planDate", "2026-11-28"),
            builtIn("planIn", "PT2H"),
            builtIn("planTime", "EV"),
            Slots.slot("planRough", "in a bit", "in_a_bit"));
    assertEquals(
        new Heard(
            List.of("sheet_mask"),
            List.of(),
            List.of("drooping_eyelid"),
            Optional.of("botox"),
            Optional.of("filler"),
            List.of("forehead"),
            new SpokenTime("2026-11-23", "P1D", "09:00", "last_night"),
            new SpokenTime("2026-11-28", "PT2H", "EV", "in_a_bit")),
        heard);
  }

  @Test
  void several_values_are_all_heard_in_order_and_each_once() {
    Heard heard =
        heard(
            Slots.list(
                "activity",
                Slots.value("swim", "swimming"),
                Slots.value("juggle"),
                Slots.value("a sauna", "sauna"),
                Slots.value("swimming", "swimming")));
    assertEquals(List.of("swimming", "sauna"), heard.activities());
    assertEquals(List.of("juggle"), heard.unknown());
  }

  @Test
  void several_areas_are_all_heard() {
    Heard heard =
        heard(Slots.list("area", Slots.value("brow", "forehead"), Slots.value("jaw", "masseter")));
    assertEquals(List.of("forehead", "masseter"), heard.areas());
  }

  @Test
  void a_list_within_a_list_is_heard() {
    ListSlotValue inner =
        ListSlotValue.builder().withValues(List.of(Slots.value("swim", "swimming"))).build();
    assertEquals(List.of("swimming"), heard(Slots.list("activity", inner)).activities());
  }

  @Test
  void a_slot_of_an_older_kind_has_only_a_value() {
    Slot old =
        Slot.builder()
            .withName("activity")
            .withValue("swim")
            .withResolutions(Slots.resolutions("swimming"))
            .build();
    assertEquals(List.of("swimming"), heard(old).activities());
  }

  @Test
  void the_first_match_counts_whichever_authority_made_it() {
    assertEquals(
        List.of("sauna"),
        heard(
                resolved(
                    Slots.authority(StatusCode.ER_SUCCESS_NO_MATCH),
                    Slots.authority(StatusCode.ER_SUCCESS_MATCH, "sauna", "steam_room")))
            .activities());
    assertEquals(
        List.of("swimming"),
        heard(
                resolved(
                    Slots.authority(StatusCode.ER_SUCCESS_MATCH, "swimming"),
                    Slots.authority(StatusCode.ER_SUCCESS_MATCH, "sauna")))
            .activities());
  }

  @Test
  void words_without_a_match_stay_words_where_words_mean_something() {
    Heard heard =
        heard(
            Slots.slot("activity", "juggle"),
            Slots.slot("symptom", "itchy ears"),
            Slots.slot("product", "xyz"),
            Slots.slot("area", "left ear"),
            Slots.slot("rough", "noonish"));
    assertEquals(List.of("juggle"), heard.unknown());
    assertEquals(List.of(), heard.activities());
    assertEquals(List.of(), heard.symptoms());
    assertEquals(Optional.empty(), heard.product());
    assertEquals(List.of(), heard.areas());
    assertEquals(new SpokenTime("", "", "", "noonish"), heard.treated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "", " ", "\t"})
  void a_value_that_says_nothing_is_no_unknown_activity(String value) {
    assertEquals(Heard.NOTHING, heard(Slots.slot("activity", value)));
    assertEquals(Heard.NOTHING, heard(Slots.list("activity", Slots.value(value))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u202e", "\ud83d", "\ufffe", "\u200b \u0007"})
  void what_cannot_be_spoken_is_not_heard(String characters) {
    assertEquals(List.of(), heard(builtIn("activity", characters)).unknown());
    assertEquals(
        List.of("mud mask"), heard(builtIn("activity", "mud mask" + characters)).unknown());
  }

  @ParameterizedTest
  @CsvSource({
    "activity, which_mask, true",
    "activity, sheet_masks, false",
    "symptom, which_swelling, true",
    "symptom, sheet_mask, false",
    "area, nose, false",
    "product, filler, false",
    "product, botulinum, false",
    "other, botox, false",
    "other, botulinum, false"
  })
  void a_match_counts_where_the_book_has_such_an_id(String slot, String id, boolean counts) {
    Heard heard = heard(Slots.slot(slot, "it", id));
    List<String> ids = new ArrayList<>(heard.activities());
    ids.addAll(heard.symptoms());
    ids.addAll(heard.areas());
    heard.product().ifPresent(ids::add);
    heard.other().ifPresent(ids::add);
    assertEquals(counts ? List.of(id) : List.of(), ids);
  }

  @Test
  void a_match_of_no_words_is_no_match() {
    assertEquals(Heard.NOTHING, heard(Slots.slot("symptom", " ", "drooping_eyelid")));
  }

  @Test
  void blanks_around_a_value_are_no_part_of_it() {
    assertEquals(
        new SpokenTime("2026-11-23", "", "", ""), heard(builtIn("when", " 2026-11-23 ")).treated());
  }

  static Stream<Slot> incomplete() {
    return Stream.of(
        Slot.builder().withName("activity").build(),
        Slot.builder().withName("activity").withValue("swim").build(),
        Slot.builder().withName("activity").withValue("swim").withResolutions(none()).build(),
        resolved(),
        resolved((Resolution) null),
        resolved(Resolution.builder().build()),
        resolved(Slots.authority(null, "swimming")),
        resolved(Slots.authority(StatusCode.ER_SUCCESS_MATCH)),
        resolved(Slots.authority(StatusCode.ER_ERROR_TIMEOUT, "swimming")),
        resolved(matching((ValueWrapper) null)),
        resolved(matching(ValueWrapper.builder().build())),
        resolved(matching(ValueWrapper.builder().withValue(Value.builder().build()).build())),
        Slots.list("activity"),
        Slots.list("activity", Slots.value(null), null),
        Slot.builder()
            .withName("activity")
            .withSlotValue(ListSlotValue.builder().withValues(null).build())
            .build());
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void missing_parts_are_no_match_and_no_mistake(Slot slot) {
    assertEquals(List.of(), heard(slot).activities());
  }

  @Test
  void an_intent_without_slots_says_nothing() {
    assertEquals(Heard.NOTHING, new SlotReader(null, RULES).heard());
    assertEquals(Heard.NOTHING, new SlotReader(Intent.builder().build(), RULES).heard());
    Map<String, Slot> unfilled = new HashMap<>();
    unfilled.put("activity", null);
    assertEquals(
        Heard.NOTHING, new SlotReader(Intent.builder().withSlots(unfilled).build(), RULES).heard());
  }

  @Test
  void a_slot_of_a_newer_model_is_passed_over() {
    assertEquals(Heard.NOTHING, heard(Slots.slot("mood", "happy", "happy")));
  }

  private static Resolutions none() {
    return Resolutions.builder().build();
  }

  private static Slot resolved(Resolution... authorities) {
    return Slot.builder()
        .withName("activity")
        .withValue("swim")
        .withResolutions(
            Resolutions.builder().withResolutionsPerAuthority(Arrays.asList(authorities)).build())
        .build();
  }

  private static Resolution matching(ValueWrapper... values) {
    Resolution match = Slots.authority(StatusCode.ER_SUCCESS_MATCH);
    return Resolution.builder()
        .withStatus(match.getStatus())
        .withValues(Arrays.asList(values))
        .build();
  }

  private static Slot builtIn(String name, String value) {
    return Slot.builder().withName(name).withValue(value).build();
  }

  private static Heard heard(Slot... slots) {
    Intent.Builder intent = Intent.builder().withName("CanIIntent");
    Stream.of(slots).forEach(slot -> intent.putSlotsItem(slot.getName(), slot));
    return new SlotReader(intent.build(), RULES).heard();
  }
}
