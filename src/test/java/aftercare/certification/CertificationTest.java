package aftercare.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.heard.Messages;
import aftercare.heard.Reply;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tester does with every skill: open it, ask for help, fall silent, stop. */
class CertificationTest {
  static final List<String> LOCALES = Model.LOCALES;

  private static final Map<String, String> EMERGENCY =
      Map.of("en-US", "911", "en-GB", "999", "en-AU", "000", "en-CA", "911", "en-IN", "112");

  static Stream<Arguments> everywhere() {
    return LOCALES.stream()
        .flatMap(locale -> Stream.of(State.values()).map(state -> Arguments.of(locale, state)));
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void test_4_1_the_session_is_open_exactly_when_a_question_is_asked(String locale, State state) {
    Certified.hold(
        Model.of(locale).intents().keySet().stream()
            .map(intent -> state.of(locale).intent(intent)));
    Certified.holds(state.of(locale).launch());
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void test_4_12_help_explains_asks_and_stays_open(String locale, State state) {
    Reply help = state.of(locale).intent("AMAZON.HelpIntent");
    Certified.holds(help);
    assertTrue(help.speech().startsWith(Messages.text("help")), help.speech());
    assertTrue(help.isOpen());
    assertFalse(help.card().isObject());
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void test_4_13_stop_and_cancel_exit_cleanly(String locale, State state) {
    for (String intent :
        List.of("AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent")) {
      Reply goodbye = state.of(locale).intent(intent);
      Certified.holds(goodbye);
      assertTrue(goodbye.isEnded(), goodbye.toString());
      assertFalse(goodbye.speech().contains("?"), goodbye.speech());
      assertTrue(goodbye.response().path("directives").isEmpty(), goodbye.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void the_end_of_a_session_is_answered_without_a_word(String locale, State state) {
    for (String reason : List.of("USER_INITIATED", "EXCEEDED_MAX_REPROMPTS", "ERROR")) {
      Echo echo = state.of(locale);
      ObjectNode request = echo.request("SessionEndedRequest").put("reason", reason);
      if (reason.equals("ERROR")) {
        request.putObject("error").put("type", "INVALID_RESPONSE").put("message", "PRIVATE");
      }
      Reply reply = echo.send(request);
      assertTrue(reply.response().isEmpty(), reply.toString());
      assertTrue(reply.attributes().isEmpty(), reply.toString());
    }
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void a_launch_greets_and_asks(String locale) {
    Reply launch = new Echo(locale).launch();
    Certified.holds(launch);
    assertTrue(launch.speech().startsWith(Messages.text("launch")), launch.speech());
    assertTrue(launch.isOpen());
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void words_that_fit_nothing_are_guided_back(String locale) {
    Reply guided = State.LAUNCHED.of(locale).intent("AMAZON.FallbackIntent");
    Certified.holds(guided);
    assertTrue(guided.speech().startsWith(Messages.beginning("fallback")), guided.speech());
    assertFalse(Suggestions.in(guided.reprompt()).isEmpty(), guided.reprompt());
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void what_is_missing_is_asked_for(String locale) {
    assertEquals("activity", elicited(new Echo(locale).intent("CanIIntent")));
    assertEquals("activity", elicited(new Echo(locale).intent("WhenCanIIntent")));
    assertEquals("symptom", elicited(new Echo(locale).intent("SymptomIntent")));
    Slots mask = Slots.none().id("activity", "sheet mask", "sheet_mask");
    assertEquals("when", elicited(new Echo(locale).intent("CanIIntent", mask)));
  }

  /** The third answer that does not help is answered the careful way, or with guidance. */
  @ParameterizedTest
  @MethodSource("everywhere")
  void nobody_is_asked_the_same_three_times(String locale, State state) {
    Echo echo = state.of(locale);
    String first = echo.intent("AMAZON.FallbackIntent").speech();
    Reply second = echo.intent("AMAZON.FallbackIntent");
    Reply third = echo.intent("AMAZON.FallbackIntent");
    boolean guides = third.speech().startsWith(Messages.beginning("fallback"));
    boolean same = first.equals(second.speech()) && first.equals(third.speech());
    assertTrue(guides || !same, () -> first);
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void test_3_4_no_account_permission_or_screen_is_ever_asked_for(String locale) {
    for (State state : State.values()) {
      for (String intent : Model.of(locale).intents().keySet()) {
        Reply reply = state.of(locale).intent(intent);
        String card = reply.card().path("type").asText("Standard");
        assertEquals("Standard", card, reply.toString());
        reply
            .response()
            .path("directives")
            .forEach(it -> assertEquals("Dialog.ElicitSlot", it.path("type").asText()));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void the_card_of_an_answer_says_what_is_said_and_more(String locale) {
    Slots mask =
        Slots.none().id("activity", "sheet mask", "sheet_mask").value("when", "2026-11-21");
    Reply reply = new Echo(locale).intent("CanIIntent", mask);
    Certified.holds(reply);
    assertEquals("Better wait: sheet mask", reply.card().path("title").asText());
    for (String part : List.of("24 hours, 48 to be safe", "Why: ", "How: ", "Sources: ")) {
      assertTrue(reply.card().path("text").asText().contains(part), part);
    }
  }

  /** A device that cannot show anything gets the same words as one that can. */
  @ParameterizedTest
  @FieldSource("LOCALES")
  void a_screen_changes_no_word(String locale) {
    Echo echo = new Echo(locale);
    ObjectNode request = echo.request("LaunchRequest");
    ObjectNode envelope = echo.envelope(request, Echo.SKILL_ID);
    Reply without = Echo.answer(envelope);
    envelope
        .withObject("/context/System/device/supportedInterfaces")
        .putObject("Alexa.Presentation.APL")
        .putObject("runtime")
        .put("maxVersion", "2024.3");
    assertEquals(without.response(), Echo.answer(envelope).response());
  }

  @ParameterizedTest
  @ValueSource(strings = {"amzn1.ask.skill.foreign", "", "AMZN1.ASK.SKILL"})
  void security_a_request_of_another_skill_is_refused(String skillId) {
    Echo echo = new Echo("en-US");
    ObjectNode envelope = echo.envelope(echo.request("LaunchRequest"), skillId);
    assertThrows(IllegalArgumentException.class, () -> Echo.answer(envelope));
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void policy_the_disclaimer_is_spoken_at_launch_and_with_the_first_answer(String locale) {
    assertTrue(new Echo(locale).launch().speech().contains("general aftercare advice"));
    Slots mask =
        Slots.none().id("activity", "sheet mask", "sheet_mask").value("when", "2026-11-21");
    Reply first = new Echo(locale).intent("CanIIntent", mask);
    assertTrue(first.speech().contains(Messages.text("disclaimer.brief")), first.speech());
  }

  @ParameterizedTest
  @FieldSource("LOCALES")
  void policy_an_emergency_names_the_number_of_the_locale_first(String locale) {
    Slots symptom = Slots.none().id("symptom", "trouble breathing", "trouble_breathing");
    Reply reply = new Echo(locale).intent("SymptomIntent", symptom);
    Certified.holds(reply);
    assertTrue(reply.speech().startsWith("Call " + EMERGENCY.get(locale)), reply.speech());
    assertTrue(reply.isEnded());
  }

  private static String elicited(Reply reply) {
    Certified.holds(reply);
    return reply.response().at("/directives/0/slotToElicit").asText();
  }
}
