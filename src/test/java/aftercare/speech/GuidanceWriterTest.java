package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.rules.Activity;
import aftercare.rules.Symptom;
import aftercare.rules.Urgency;
import aftercare.rules.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceWriterTest {
  private static final GuidanceWriter WRITER =
      new GuidanceWriter(Shipped.voice("en-GB"), Shipped.RULES);
  private static final Asked ASKED =
      new Asked(
          Places.here("2026-11-24T15:30", "Europe/London"),
          Optional.empty(),
          Optional.empty(),
          Form.WHETHER);
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[{}<>]|null|  |\\.\\.| [.,]|[.!?] [a-z]");

  static Stream<Activity> activities() {
    return Shipped.RULES.activities().stream();
  }

  static Stream<Symptom> symptoms() {
    return Shipped.RULES.symptoms().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("activities")
  void why_and_says_who_are_whole_sentences(Activity activity) {
    assertSpeakable(WRITER.why(activity));
    assertSpeakable(WRITER.source(activity));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("symptoms")
  void an_emergency_is_its_call_and_every_card_has_the_disclaimer(Symptom symptom) {
    Guidance guidance = WRITER.symptom(symptom);
    Card card = guidance.card().orElseThrow();
    assertSpeakable(guidance.speech());
    boolean emergency = symptom.urgency() == Urgency.CALL_EMERGENCY_NOW;
    assertEquals(emergency, guidance.speech().startsWith("Call 999 now"), guidance.speech());
    assertEquals(emergency, card.title().equals("Call 999 now"), card.title());
    assertTrue(card.text().contains("not medical advice"), card.text());
    assertFalse(Pattern.compile("[{}<>]|null").matcher(card.text()).find(), card.text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("symptoms")
  void a_symptom_with_a_red_flag_is_a_call(Symptom symptom) {
    Guidance guidance = WRITER.escalated(symptom);
    assertTrue(guidance.speech().startsWith("Call 999 now"), guidance.speech());
    assertSpeakable(guidance.speech());
  }

  @Test
  void a_clinic_with_a_phone_is_named_where_it_is_to_be_called() {
    Clinic clinic = new Clinic(Optional.of("Smooth & Co"), Optional.of("020 7946 0000"));
    GuidanceWriter writer =
        new GuidanceWriter(new Voice(Shipped.TEXTS, "en-GB", clinic), Shipped.RULES);
    symptoms()
        .forEach(
            symptom ->
                assertEquals(
                    symptom.urgency() == Urgency.CALL_CLINICIAN_TODAY,
                    writer
                        .symptom(symptom)
                        .speech()
                        .endsWith("You can ring Smooth & Co on 020 7946 0000."),
                    symptom.id()));
  }

  @ParameterizedTest
  @CsvSource({
    "pregnancy,                    true",
    "cpap,                         true",
    "pregnancy cpap,               true",
    "pregnancy water_drink,        true",
    "water_drink,                  false",
    "earbuds water_drink,          false"
  })
  void a_clinic_is_to_be_rung_where_it_decides(String activities, boolean rung) {
    Clinic clinic = new Clinic(Optional.empty(), Optional.of("020 7946 0000"));
    Voice voice = new Voice(Shipped.TEXTS, "en-GB", clinic);
    Guidance guidance = new GuidanceWriter(voice, Shipped.RULES).answer(judged(activities), ASKED);
    String ring = "You can ring your clinic on 020 7946 0000.";
    assertEquals(rung, guidance.speech().endsWith(" " + ring), guidance.speech());
    String card = guidance.card().orElseThrow().text();
    assertEquals(rung, card.contains("\n\n" + ring + "\n\n"), card);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pregnancy", "pregnancy cpap", "pregnancy water_drink"})
  void without_a_phone_nothing_is_left_where_it_would_stand(String activities) {
    Guidance guidance = WRITER.answer(judged(activities), ASKED);
    assertSpeakable(guidance.speech());
    assertFalse(guidance.card().orElseThrow().text().contains("\n\n\n"));
  }

  @Test
  void one_moment_is_shown_once() {
    Instant at = ASKED.here().now().plus(Duration.ofHours(6));
    String from = new SpokenMoment(Shipped.voice("en-GB"), ASKED.here()).from(at);
    Verdict verdict = judged("sauna").get(0).verdict();
    Judged once = new Judged(verdict, Optional.of(at), Optional.of(at), List.of());
    String card = WRITER.answer(List.of(once), ASKED).card().orElseThrow().text();
    assertEquals(2, card.split(from, -1).length, card);
  }

  @Test
  void a_clinic_without_a_phone_is_not_named() {
    Clinic clinic = new Clinic(Optional.of("Smooth & Co"), Optional.empty());
    Guidance guidance =
        new GuidanceWriter(new Voice(Shipped.TEXTS, "en-GB", clinic), Shipped.RULES)
            .symptom(Shipped.RULES.symptom("infection").orElseThrow());
    assertFalse(guidance.speech().contains("Smooth"), guidance.speech());
  }

  /** At a treatment time that nobody knows. */
  private static List<Judged> judged(String activities) {
    return Stream.of(activities.split(" "))
        .map(id -> Shipped.RULES.activity(id).orElseThrow())
        .map(activity -> Shipped.RULES.judgeUnknownTime(activity, Set.of()))
        .map(verdict -> new Judged(verdict, Optional.empty(), Optional.empty(), List.of()))
        .toList();
  }

  private static void assertSpeakable(String speech) {
    assertFalse(UNSPEAKABLE.matcher(speech).find(), speech);
    assertTrue(speech.matches("[A-Z].*[.!?]"), speech);
  }
}
