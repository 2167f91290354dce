package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.dialogue.Asking;
import aftercare.dialogue.Memory;
import aftercare.dialogue.Memory.Saying;
import aftercare.time.Grain;
import aftercare.time.TreatmentTime;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final Faults FAULTS = new Faults(Shipped::voice);
  private static final RuntimeException FAULT = new IllegalStateException("sheet mask");
  private static final Instant NOW = Inputs.NOW.toInstant();

  @Test
  void it_apologises_names_the_emergency_and_asks_again() {
    Response response = FAULTS.handle(Inputs.of(Inputs.intent("CanIIntent")), FAULT).orElseThrow();
    String ssml = ((SsmlOutputSpeech) response.getOutputSpeech()).getSsml();
    assertTrue(ssml.contains("<say-as interpret-as=\"digits\">911</say-as>"), ssml);
    assertFalse(ssml.contains("sheet mask"), ssml);
    assertEquals(false, response.getShouldEndSession());
    assertEquals(
        "<speak>What would you like to know?</speak>",
        ((SsmlOutputSpeech) response.getReprompt().getOutputSpeech()).getSsml());
  }

  @Test
  void the_turn_before_is_not_taken_for_this_one() {
    Memory memory =
        Memory.EMPTY
            .withTreated(Optional.of(new TreatmentTime(NOW, NOW, Grain.MOMENT)))
            .asking(Asking.RED_FLAGS, "something_wrong");
    HandlerInput input =
        Inputs.of(
            Inputs.intent("AMAZON.YesIntent"),
            Map.of(
                "understood", Map.of("activities", List.of("sauna")),
                "verdicts", List.of(Map.of("activity", "sauna", "verdict", "NOT_YET")),
                "state", SessionState.write(memory),
                "zone", "America/New_York"));
    FAULTS.handle(input, FAULT);
    Map<String, Object> kept = input.getAttributesManager().getSessionAttributes();
    assertFalse(kept.containsKey("understood"));
    assertFalse(kept.containsKey("verdicts"));
    assertEquals("America/New_York", kept.get("zone"));
    Memory after = SessionState.read(kept);
    assertEquals(memory.treated(), after.treated());
    assertEquals(Asking.ACTIVITY, after.asking());
  }

  /** A session may have begun under a version of the skill that knew other ids. */
  @Test
  void what_may_have_been_the_cause_is_forgotten() {
    Saying question = new Saying("", Optional.of("Do you feel worse?"), Optional.of("Do you?"));
    Memory memory =
        Memory.EMPTY
            .withActivities(List.of("quidditch"))
            .withAreas(List.of("tail"))
            .asking(Asking.RED_FLAGS, "hiccups")
            .said(question);
    HandlerInput input =
        Inputs.of(Inputs.intent("AMAZON.YesIntent"), Map.of("state", SessionState.write(memory)));
    FAULTS.handle(input, FAULT);
    assertEquals(
        Memory.EMPTY.asking(Asking.ACTIVITY),
        SessionState.read(input.getAttributesManager().getSessionAttributes()));
  }

  @Test
  void a_request_without_a_session_is_answered_too() {
    RequestEnvelope envelope =
        RequestEnvelope.builder().withRequest(LaunchRequest.builder().build()).build();
    HandlerInput input = HandlerInput.builder().withRequestEnvelope(envelope).build();
    String ssml =
        ((SsmlOutputSpeech) FAULTS.handle(input, FAULT).orElseThrow().getOutputSpeech()).getSsml();
    assertTrue(ssml.contains("your local emergency number"), ssml);
  }
}
