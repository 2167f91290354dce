package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ConversationTest {
  private final Desk desk = new Desk();

  @Test
  void a_session_stays_open_and_hands_back_what_the_skill_kept() {
    Conversation conversation = desk.conversation(Desk.SETTING);
    conversation.say("alexa, open gentle aftercare");
    conversation.say("can i do a sheet mask");
    assertEquals("LaunchRequest", desk.request(0).at("/request/type").asText());
    assertTrue(desk.request(0).at("/session/new").asBoolean());
    assertFalse(desk.request(1).at("/session/new").asBoolean());
    assertEquals(1, desk.request(1).at("/session/attributes/kept").asInt());
    assertEquals(
        desk.request(0).at("/session/sessionId"), desk.request(1).at("/session/sessionId"));
  }

  @Test
  void each_turn_is_ten_seconds_after_the_one_before() {
    Conversation conversation = desk.conversation(Desk.SETTING);
    conversation.say("can i do a sheet mask");
    conversation.say("why");
    assertEquals("2026-11-22T15:00:00Z", desk.request(0).at("/request/timestamp").asText());
    assertEquals("2026-11-22T15:00:10Z", desk.request(1).at("/request/timestamp").asText());
  }

  @Test
  void after_a_session_ended_the_next_turn_opens_a_new_one() {
    Conversation conversation = desk.answering(Desk.ENDED).conversation(Desk.SETTING);
    conversation.say("can i do a sheet mask");
    conversation.say("what about wine");
    assertTrue(desk.request(1).at("/session/new").asBoolean());
    assertTrue(desk.request(1).at("/session/attributes").isEmpty());
    assertNotEquals(
        desk.request(0).at("/session/sessionId"), desk.request(1).at("/session/sessionId"));
  }

  @Test
  void an_answer_fills_the_slot_that_was_asked_for_and_keeps_the_others() {
    Conversation conversation = desk.conversation(Desk.SETTING);
    desk.answering(elicit());
    conversation.say("can i do a sheet mask");
    assertEquals("STARTED", desk.request(0).at("/request/dialogState").asText());
    conversation.say("yesterday");
    JsonNode request = desk.request(1).path("request");
    assertEquals("IN_PROGRESS", request.path("dialogState").asText());
    assertEquals("CanIIntent", request.at("/intent/name").asText());
    assertEquals("2026-11-21", request.at("/intent/slots/when/value").asText());
    assertEquals("wine", request.at("/intent/slots/activity/value").asText());
  }

  @Test
  void a_question_for_a_slot_may_be_answered_with_another_intent() {
    Conversation conversation = desk.answering(elicit()).conversation(Desk.SETTING);
    conversation.say("can i do a sheet mask");
    conversation.say("my eyelid is drooping");
    assertEquals("SymptomIntent", desk.request(1).at("/request/intent/name").asText());
    assertEquals("STARTED", desk.request(1).at("/request/dialogState").asText());
    assertFalse(desk.request(1).at("/request/intent/slots/activity").has("value"));
  }

  @Test
  void leaving_ends_an_open_session_once() {
    Conversation conversation = desk.conversation(Desk.SETTING);
    conversation.say("help");
    conversation.leave();
    conversation.leave();
    assertEquals(2, desk.asked.size());
    assertEquals("SessionEndedRequest", desk.request(1).at("/request/type").asText());
    assertEquals("USER_INITIATED", desk.request(1).at("/request/reason").asText());
  }

  @Test
  void a_skill_that_throws_or_answers_nonsense_ends_the_session() {
    Conversation conversation = desk.conversation(Desk.SETTING);
    desk.answering("");
    assertThrows(SkillFailure.class, () -> conversation.say("help"));
    desk.answering("{}");
    assertThrows(SkillFailure.class, () -> conversation.say("help"));
    desk.answering(Desk.OPEN);
    conversation.say("help");
    assertTrue(desk.request(2).at("/session/new").asBoolean());
  }

  @Test
  void the_same_conversation_sends_the_same_bytes() {
    desk.conversation(Desk.SETTING).say("i had botox yesterday can i swim");
    desk.conversation(Desk.SETTING).say("i had botox yesterday can i swim");
    assertArrayEquals(desk.asked.get(0), desk.asked.get(1));
  }

  private static String elicit() {
    String directive =
        "\"directives\":[{\"type\":\"Dialog.ElicitSlot\",\"slotToElicit\":\"when\",\"updatedIntent\":{\"name\":\"CanIIntent\",\"slots\":"
            + "{\"activity\":{\"name\":\"activity\",\"value\":\"wine\"},\"when\":{\"name\":\"when\"}}}}],";
    return Desk.OPEN.replace("\"shouldEndSession\"", directive + "\"shouldEndSession\"");
  }
}
