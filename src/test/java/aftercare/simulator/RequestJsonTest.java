package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.util.JacksonSerializer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bytes that the simulator sends, read by the SDK itself. */
class RequestJsonTest {
  private final Desk desk = new Desk();

  @Test
  void the_sdk_reads_the_envelope() {
    RequestEnvelope envelope = sent("i had botox yesterday can i swim");
    assertEquals("1.0", envelope.getVersion());
    assertEquals(RequestJson.SKILL_ID, envelope.getSession().getApplication().getApplicationId());
    assertEquals(
        RequestJson.SKILL_ID,
        envelope.getContext().getSystem().getApplication().getApplicationId());
    assertEquals("https://api.amazonalexa.com", envelope.getContext().getSystem().getApiEndpoint());
    assertNotNull(envelope.getContext().getSystem().getUser().getUserId());
    assertEquals("en-US", envelope.getRequest().getLocale());
    assertEquals("2026-11-22T15:00Z", envelope.getRequest().getTimestamp().toString());
  }

  @Test
  void a_custom_value_carries_its_match() {
    Slot slot = slots("can i do a sheet mask").get("activity");
    assertEquals("do a sheet mask", slot.getValue());
    Resolution resolution = slot.getResolutions().getResolutionsPerAuthority().get(0);
    assertEquals(
        "amzn1.er-authority.echo-sdk." + RequestJson.SKILL_ID + ".Activity",
        resolution.getAuthority());
    assertEquals(StatusCode.ER_SUCCESS_MATCH, resolution.getStatus().getCode());
    assertEquals("sheet_mask", resolution.getValues().get(0).getValue().getId());
    assertEquals("sheet mask", resolution.getValues().get(0).getValue().getName());
    assertEquals("do a sheet mask", ((SimpleSlotValue) slot.getSlotValue()).getValue());
  }

  @Test
  void an_unlisted_value_is_delivered_without_a_match() {
    Slot slot = slots("can i juggle swords").get("activity");
    assertEquals("juggle swords", slot.getValue());
    Resolution resolution = slot.getResolutions().getResolutionsPerAuthority().get(0);
    assertEquals(StatusCode.ER_SUCCESS_NO_MATCH, resolution.getStatus().getCode());
  }

  @Test
  void several_values_are_a_list_beside_no_value() {
    Slot slot = slots("can i go swimming and wear makeup").get("activity");
    assertNull(slot.getValue());
    assertNull(slot.getResolutions());
    ListSlotValue list = (ListSlotValue) slot.getSlotValue();
    assertEquals(2, list.getValues().size());
    SimpleSlotValue second = (SimpleSlotValue) list.getValues().get(1);
    assertEquals("wear makeup", second.getValue());
    assertEquals(
        "makeup",
        second
            .getResolutions()
            .getResolutionsPerAuthority()
            .get(0)
            .getValues()
            .get(0)
            .getValue()
            .getId());
  }

  @Test
  void a_built_in_value_is_resolved_in_the_zone_of_the_device() {
    Slot slot = slots("i had botox yesterday").get("when");
    assertEquals("2026-11-21", slot.getValue());
    assertNull(slot.getResolutions());
  }

  @Test
  void unfilled_slots_are_there_without_a_value() {
    Map<String, Slot> slots = slots("can i swim");
    assertEquals(11, slots.size());
    assertNull(slots.get("when").getValue());
    assertEquals("NONE", slots.get("when").getConfirmationStatus().toString());
  }

  @Test
  void a_screen_is_announced_only_when_there_is_one() {
    assertNull(
        sent("help")
            .getContext()
            .getSystem()
            .getDevice()
            .getSupportedInterfaces()
            .getAlexaPresentationAPL());
    Setting screen = new Setting(Desk.SETTING.now(), Desk.SETTING.zone(), "en-US", true);
    desk.conversation(screen).say("help");
    assertNotNull(
        read(desk.asked.size() - 1)
            .getContext()
            .getSystem()
            .getDevice()
            .getSupportedInterfaces()
            .getAlexaPresentationAPL());
  }

  @Test
  void a_launch_and_an_end_are_requests_of_their_own() {
    Conversation conversation = desk.conversation(Desk.SETTING);
    conversation.say("alexa open gentle aftercare");
    conversation.leave();
    assertEquals(LaunchRequest.class, read(0).getRequest().getClass());
    assertEquals(SessionEndedRequest.class, read(1).getRequest().getClass());
  }

  @Test
  void an_intent_without_a_dialog_has_no_dialog_state() {
    assertNull(((IntentRequest) sent("why").getRequest()).getDialogState());
    assertFalse(desk.request(0).path("request").has("dialogState"));
  }

  private Map<String, Slot> slots(String said) {
    return ((IntentRequest) sent(said).getRequest()).getIntent().getSlots();
  }

  private RequestEnvelope sent(String said) {
    desk.conversation(Desk.SETTING).say(said);
    return read(desk.asked.size() - 1);
  }

  private RequestEnvelope read(int index) {
    return new JacksonSerializer()
        .deserialize(
            new String(desk.asked.get(index), StandardCharsets.UTF_8), RequestEnvelope.class);
  }
}
