package aftercare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.heard.Overheard;
import aftercare.rules.Activity;
import aftercare.rules.Kind;
import aftercare.rules.Symptom;
import aftercare.rules.Urgency;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the clinic that the deployment names is said and shown, and where never. */
class ClinicSpokenTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RINGING = "You can ring Rose &amp; Thorn on 020 7946 0000.";
  private static final RequestStreamHandler NAMED =
      entry(Map.of("CLINIC_NAME", "Rose & Thorn", "CLINIC_PHONE", "020 7946 0000"));
  private static final RequestStreamHandler UNNAMED = entry(Map.of());

  @Test
  void an_answer_that_sends_to_the_clinic_says_and_shows_whom_to_ring() throws IOException {
    List<Activity> asks =
        Shipped.RULES.activities().stream().filter(it -> it.kind() == Kind.ASK_CLINICIAN).toList();
    assertFalse(asks.isEmpty());
    for (Activity activity : asks) {
      JsonNode answer = ask(NAMED, "CanIIntent", "activity", activity.id());
      assertEquals("ASK_CLINICIAN", answer.at("/sessionAttributes/verdicts/0/verdict").asText());
      assertTrue(speech(answer).contains(RINGING), () -> activity.id() + ": " + speech(answer));
      assertTrue(card(answer).contains("You can ring Rose & Thorn on"), card(answer));
    }
  }

  @Test
  void a_symptom_to_call_about_today_says_and_shows_whom_to_ring() throws IOException {
    int calls = 0;
    for (Symptom symptom : Shipped.RULES.symptoms()) {
      boolean plain = !symptom.asksFirst() && symptom.otherwise().isEmpty();
      if (plain && symptom.urgency() == Urgency.CALL_CLINICIAN_TODAY) {
        JsonNode answer = ask(NAMED, "SymptomIntent", "symptom", symptom.id());
        assertTrue(speech(answer).contains(RINGING), () -> symptom.id() + ": " + speech(answer));
        assertTrue(card(answer).contains("You can ring Rose & Thorn on"), card(answer));
        calls++;
      }
    }
    assertTrue(calls > 0);
  }

  @Test
  void an_emergency_is_answered_without_a_word_of_the_clinic() throws IOException {
    int emergencies = 0;
    for (Symptom symptom : Shipped.RULES.symptoms()) {
      if (symptom.urgency() == Urgency.CALL_EMERGENCY_NOW) {
        assertSilentOnClinic(ask(NAMED, "SymptomIntent", "symptom", symptom.id()));
        emergencies++;
      }
    }
    assertTrue(emergencies > 0);
    for (Activity activity : Shipped.RULES.activities()) {
      if (activity.kind() == Kind.EMERGENCY) {
        assertSilentOnClinic(ask(NAMED, "CanIIntent", "activity", activity.id()));
      }
    }
  }

  @Test
  void where_nobody_need_ring_nobody_is_told_to() throws IOException {
    for (Activity activity : Shipped.RULES.activities()) {
      if (activity.kind() == Kind.WAIT || activity.kind() == Kind.ALWAYS_OK) {
        assertSilentOnClinic(ask(NAMED, "CanIIntent", "activity", activity.id()));
      }
    }
  }

  @Test
  void a_deployment_without_a_clinic_says_nothing_of_ringing() throws IOException {
    for (Activity activity : Shipped.RULES.activities()) {
      String speech = speech(ask(UNNAMED, "CanIIntent", "activity", activity.id()));
      assertFalse(speech.contains("You can ring"), speech);
    }
  }

  @Test
  void a_number_alone_is_your_clinics() throws IOException {
    RequestStreamHandler entry = entry(Map.of("CLINIC_PHONE", "12345"));
    Activity asks =
        Shipped.RULES.activities().stream()
            .filter(it -> it.kind() == Kind.ASK_CLINICIAN)
            .findFirst()
            .orElseThrow();
    String speech = speech(ask(entry, "CanIIntent", "activity", asks.id()));
    assertTrue(speech.contains("You can ring your clinic on 12345."), speech);
  }

  private static void assertSilentOnClinic(JsonNode answer) {
    assertFalse(speech(answer).isEmpty(), answer::toString);
    assertFalse(answer.toString().contains("Thorn"), answer::toString);
    assertFalse(answer.toString().contains("7946"), answer::toString);
  }

  private static JsonNode ask(RequestStreamHandler entry, String intent, String slot, String id)
      throws IOException {
    String request =
        """
        {"version":"1.0","session":{"new":true,"sessionId":"s"},"context":{"System":{
        "application":{"applicationId":"a"}}},"request":{"type":"IntentRequest","requestId":"r",
        "locale":"en-GB","timestamp":"2026-11-22T15:00:00Z","intent":{"name":"%s","slots":{"%s":{
        "name":"%s","value":"it","resolutions":{"resolutionsPerAuthority":[{"authority":"a",
        "status":{"code":"ER_SUCCESS_MATCH"},"values":[{"value":{"name":"it","id":"%s"}}]}]}}}}}}
        """
            .formatted(intent, slot, slot, id);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    entry.handleRequest(new ByteArrayInputStream(request.getBytes(UTF_8)), out, null);
    return JSON.readTree(out.toByteArray());
  }

  private static String speech(JsonNode answer) {
    return answer.at("/response/outputSpeech/ssml").asText();
  }

  private static String card(JsonNode answer) {
    return answer.at("/response/card/text").asText();
  }

  private static RequestStreamHandler entry(Map<String, String> environment) {
    return new Overheard(
        new AftercareStreamHandler(request -> new ApiClientResponse(), environment));
  }
}
