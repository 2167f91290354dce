package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.dialogue.Elicit;
import aftercare.dialogue.Memory;
import aftercare.dialogue.Turn;
import aftercare.speech.Card;
import aftercare.speech.Guidance;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.dialog.ElicitSlotDirective;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.model.ui.StandardCard;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {
  private static final Replies REPLIES = new Replies("911");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Better wait. | Better wait.
          Tom & Jerry | Tom &amp; Jerry
          a < b > c | a &lt; b &gt; c
          <break time="10s"/> | &lt;break time="10s"/&gt;
          &lt; | &amp;lt;
          Call 911 now. | Call <say-as interpret-as="digits">911</say-as> now.
          911 | <say-as interpret-as="digits">911</say-as>
          1911, 9110 and x911 | 1911, 9110 and x911
          911, then 911. | <say-as interpret-as="digits">911</say-as>, then <say-as interpret-as="digits">911</say-as>.
          """)
  void text_becomes_ssml_only_here(String text, String ssml) {
    assertEquals("<speak>" + ssml + "</speak>", REPLIES.ssml(text).getSsml());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001F", "\uD83D", "\uDE00", "\uFFFE"})
  void what_no_xml_may_hold_is_not_said(String odd) {
    assertEquals("<speak>sheet masks</speak>", REPLIES.ssml("sheet" + odd + "masks").getSsml());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "caf\u00e9", "\uD83D\uDE00", "\uFFFD"})
  void what_xml_may_hold_is_said_as_it_is(String text) {
    assertEquals("<speak>" + text + "</speak>", REPLIES.ssml(text).getSsml());
  }

  @Test
  void a_number_in_words_is_not_spelled() {
    Replies somewhere = new Replies("your local emergency number");
    assertEquals(
        "<speak>Call your local emergency number now.</speak>",
        somewhere.ssml("Call your local emergency number now.").getSsml());
  }

  @Test
  void noughts_are_spelled_too() {
    assertEquals(
        "<speak>Call <say-as interpret-as=\"digits\">000</say-as> now, not 1000.</speak>",
        new Replies("000").ssml("Call 000 now, not 1000.").getSsml());
  }

  @Test
  void a_question_keeps_the_session_open_and_is_asked_again() {
    Response response = reply(Guidance.statement("Noted.").asking("When?", "Again & when?"));
    assertEquals(false, response.getShouldEndSession());
    assertEquals("<speak>Noted. When?</speak>", ssml(response));
    assertEquals(
        "<speak>Again &amp; when?</speak>",
        ((SsmlOutputSpeech) response.getReprompt().getOutputSpeech()).getSsml());
  }

  @Test
  void a_statement_ends_the_session() {
    Response response = reply(Guidance.statement("Take care."));
    assertEquals(true, response.getShouldEndSession());
    assertNull(response.getReprompt());
    assertNull(response.getCard());
  }

  @Test
  void a_card_is_plain_text() {
    Card card = new Card("Wait & see", "a < b");
    StandardCard shown = (StandardCard) reply(Guidance.statement("x").showing(card)).getCard();
    assertEquals("Wait & see", shown.getTitle());
    assertEquals("a < b", shown.getText());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ACTIVITY,       CAN_I,            CanIIntent,          activity
          ACTIVITY,       WHEN_CAN_I,       WhenCanIIntent,      activity
          ACTIVITY,       FALLBACK,         CanIIntent,          activity
          ACTIVITY,       TREATMENT_TIME,   CanIIntent,          activity
          TREATMENT_TIME, CAN_I,            CanIIntent,          when
          TREATMENT_TIME, WHEN_CAN_I,       WhenCanIIntent,      when
          TREATMENT_TIME, WHAT_TO_AVOID,    WhatToAvoidIntent,   when
          TREATMENT_TIME, SYMPTOMS,         TreatmentTimeIntent, when
          TREATMENT_TIME, TREATMENT_TIME,   TreatmentTimeIntent, when
          TREATMENT_TIME, NO,               TreatmentTimeIntent, when
          AREA,           CAN_I,            CanIIntent,          area
          AREA,           YES,              TreatmentTimeIntent, area
          SYMPTOM,        SYMPTOMS,         SymptomIntent,       symptom
          SYMPTOM,        CAN_I,            SymptomIntent,       symptom
          """)
  void an_elicitation_names_every_slot_of_its_intent(
      Elicit elicit, IntentName heardAs, String intent, String slot) {
    Turn turn = new Turn(Guidance.question("When?", "When?"), Memory.EMPTY, Optional.of(elicit));
    Response response = REPLIES.reply(turn, heardAs);
    assertEquals(1, response.getDirectives().size());
    ElicitSlotDirective directive = (ElicitSlotDirective) response.getDirectives().get(0);
    assertEquals(slot, directive.getSlotToElicit());
    assertEquals(intent, directive.getUpdatedIntent().getName());
    assertTrue(IntentName.of(intent).orElseThrow().slots().contains(slot));
    assertEquals(
        Set.copyOf(IntentName.of(intent).orElseThrow().slots()),
        directive.getUpdatedIntent().getSlots().keySet());
    directive.getUpdatedIntent().getSlots().values().forEach(one -> assertNull(one.getValue()));
  }

  private static Response reply(Guidance guidance) {
    return REPLIES.reply(new Turn(guidance, Memory.EMPTY, Optional.empty()), IntentName.CAN_I);
  }

  private static String ssml(Response response) {
    return ((SsmlOutputSpeech) response.getOutputSpeech()).getSsml();
  }
}
