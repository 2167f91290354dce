package aftercare.alexa;

import aftercare.dialogue.Elicit;
import aftercare.dialogue.Turn;
import aftercare.speech.Guidance;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentConfirmationStatus;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotConfirmationStatus;
import com.amazon.ask.model.dialog.ElicitSlotDirective;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.model.ui.StandardCard;
import java.util.regex.Pattern;

/**
 * Guidance as Alexa's response: the only place where text becomes SSML. The session stays open
 * exactly when a question is asked.
 */
final class Replies {
  /** What no XML may hold, not even escaped; words said back may. */
  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final String emergency;

  /**
   * @param emergency the emergency number, which is spoken digit by digit
   */
  Replies(String emergency) {
    this.emergency = emergency;
  }

  Response reply(Turn turn, IntentName heardAs) {
    Guidance guidance = turn.guidance();
    Response.Builder response =
        Response.builder()
            .withOutputSpeech(ssml(guidance.speech()))
            .withShouldEndSession(guidance.question().isEmpty());
    guidance
        .reprompt()
        .ifPresent(
            text -> response.withReprompt(Reprompt.builder().withOutputSpeech(ssml(text)).build()));
    guidance
        .card()
        .ifPresent(
            card ->
                response.withCard(
                    StandardCard.builder().withTitle(card.title()).withText(card.text()).build()));
    turn.elicit().ifPresent(elicit -> response.addDirectivesItem(elicit(elicit, heardAs)));
    return response.build();
  }

  SsmlOutputSpeech ssml(String text) {
    String sayable = UNSPEAKABLE.matcher(text).replaceAll(" ");
    String escaped = sayable.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String digits = "<say-as interpret-as=\"digits\">" + emergency + "</say-as>";
    boolean number = emergency.chars().allMatch(Character::isDigit);
    String spoken = number ? escaped.replaceAll("\\b" + emergency + "\\b", digits) : escaped;
    return SsmlOutputSpeech.builder().withSsml("<speak>" + spoken + "</speak>").build();
  }

  private static ElicitSlotDirective elicit(Elicit elicit, IntentName heardAs) {
    IntentName target = target(elicit, heardAs);
    Intent.Builder intent =
        Intent.builder()
            .withName(target.id())
            .withConfirmationStatus(IntentConfirmationStatus.NONE);
    target.slots().forEach(name -> intent.putSlotsItem(name, empty(name)));
    return ElicitSlotDirective.builder()
        .withSlotToElicit(slot(elicit))
        .withUpdatedIntent(intent.build())
        .build();
  }

  private static Slot empty(String name) {
    return Slot.builder()
        .withName(name)
        .withConfirmationStatus(SlotConfirmationStatus.NONE)
        .build();
  }

  private static IntentName target(Elicit elicit, IntentName heardAs) {
    if (elicit == Elicit.SYMPTOM) {
      return IntentName.SYMPTOMS;
    }
    if (elicit == Elicit.ACTIVITY) {
      return heardAs == IntentName.WHEN_CAN_I ? heardAs : IntentName.CAN_I;
    }
    boolean askedOn =
        heardAs == IntentName.CAN_I
            || heardAs == IntentName.WHEN_CAN_I
            || heardAs == IntentName.WHAT_TO_AVOID;
    return askedOn ? heardAs : IntentName.TREATMENT_TIME;
  }

  private static String slot(Elicit elicit) {
    return switch (elicit) {
      case ACTIVITY -> SlotName.ACTIVITY;
      case TREATMENT_TIME -> SlotName.WHEN;
      case AREA -> SlotName.AREA;
      case SYMPTOM -> SlotName.SYMPTOM;
    };
  }
}
