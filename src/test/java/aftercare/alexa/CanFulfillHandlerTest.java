package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import aftercare.Shipped;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import com.amazon.ask.model.canfulfill.CanFulfillIntentValues;
import com.amazon.ask.model.canfulfill.CanUnderstandSlotValues;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanFulfillHandlerTest {
  private static final CanFulfillHandler HANDLER = new CanFulfillHandler(Shipped.RULES);

  static Stream<Arguments> asked() {
    Slot sauna = Slots.slot("activity", "a sauna", "sauna");
    Slot juggling = Slots.slot("activity", "juggle");
    Slot both = Slots.list("activity", Slots.value("x", "sauna"), Slots.value("juggle"));
    Slot eyelid = Slots.slot("symptom", "droopy lid", "drooping_eyelid");
    Slot when = Slot.builder().withName("when").withValue("2026-11-23").build();
    return Stream.of(
        Arguments.of("YES", Inputs.named("CanIIntent", sauna)),
        Arguments.of("YES", Inputs.named("CanIIntent", sauna, when)),
        Arguments.of("YES", Inputs.named("SymptomIntent", eyelid)),
        Arguments.of("YES", Inputs.named("ForgetMeIntent")),
        Arguments.of("MAYBE", Inputs.named("CanIIntent", juggling)),
        Arguments.of("MAYBE", Inputs.named("CanIIntent", both)),
        Arguments.of(
            "MAYBE", Inputs.named("CanIIntent", Slots.slot("activity", "quidditch", "quidditch"))),
        Arguments.of(
            "MAYBE", Inputs.named("CanIIntent", Slots.slot("activity", "mask", "which_mask"))),
        Arguments.of("MAYBE", Inputs.named("CanIIntent", Slots.slot("activity", "?"))),
        Arguments.of("MAYBE", Inputs.named("CanIIntent", Slots.slot("activity", ""))),
        Arguments.of("MAYBE", Inputs.named("SymptomIntent", Slots.slot("symptom", "itchy ears"))),
        Arguments.of("NO", Inputs.named("OrderPizzaIntent", sauna)),
        Arguments.of("NO", Inputs.named(null)),
        Arguments.of("NO", null));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void it_promises_only_what_the_rule_book_holds(String answer, Intent intent) {
    Response response = answer(intent);
    CanFulfillIntent promise = response.getCanFulfillIntent();
    assertEquals(CanFulfillIntentValues.valueOf(answer), promise.getCanFulfill());
    assertNull(response.getOutputSpeech());
    assertNull(response.getCard());
  }

  @Test
  void every_slot_is_answered_for_itself() {
    CanFulfillIntent promise =
        answer(
                Inputs.named(
                    "SymptomIntent",
                    Slots.slot("symptom", "droopy lid", "drooping_eyelid"),
                    Slots.slot("activity", "juggle")))
            .getCanFulfillIntent();
    assertEquals(CanUnderstandSlotValues.YES, promise.getSlots().get("symptom").getCanUnderstand());
    assertEquals(CanUnderstandSlotValues.NO, promise.getSlots().get("activity").getCanUnderstand());
  }

  @Test
  void it_takes_no_other_request() {
    assertFalse(HANDLER.canHandle(Inputs.of(Inputs.intent("CanIIntent"))));
  }

  private static Response answer(Intent intent) {
    CanFulfillIntentRequest request =
        CanFulfillIntentRequest.builder()
            .withTimestamp(Inputs.NOW)
            .withLocale("en-US")
            .withIntent(intent)
            .build();
    return HANDLER.handle(Inputs.of(request)).orElseThrow();
  }
}
