package aftercare.alexa;

import aftercare.rules.RuleBook;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import com.amazon.ask.model.canfulfill.CanFulfillIntentValues;
import com.amazon.ask.model.canfulfill.CanFulfillSlot;
import com.amazon.ask.model.canfulfill.CanFulfillSlotValues;
import com.amazon.ask.model.canfulfill.CanUnderstandSlotValues;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether the skill could answer, and nothing else: no speech, no card, no session. It answers
 * yes only for activities and symptoms that the rule book holds.
 */
final class CanFulfillHandler implements RequestHandler {
  private final RuleBook rules;

  CanFulfillHandler(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return input.getRequestEnvelope().getRequest() instanceof CanFulfillIntentRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    CanFulfillIntentRequest request =
        (CanFulfillIntentRequest) input.getRequestEnvelope().getRequest();
    Intent intent = request.getIntent();
    boolean known = intent != null && IntentName.of(intent.getName()).isPresent();
    CanFulfillIntent.Builder answer = CanFulfillIntent.builder();
    boolean all = known;
    Map<String, Slot> slots = Optional.ofNullable(intent).map(Intent::getSlots).orElse(Map.of());
    for (String name : slots.keySet()) {
      boolean understood = known && understands(intent, name);
      all &= understood;
      answer.putSlotsItem(name, slot(understood));
    }
    answer.withCanFulfill(
        all
            ? CanFulfillIntentValues.YES
            : known ? CanFulfillIntentValues.MAYBE : CanFulfillIntentValues.NO);
    return input.getResponseBuilder().withCanFulfillIntent(answer.build()).build();
  }

  private boolean understands(Intent intent, String slot) {
    var heard = new SlotReader(intent, rules).heard();
    return switch (slot) {
      case SlotName.ACTIVITY, SlotName.ALSO_ACTIVITY ->
          heard.unknown().isEmpty()
              && !heard.activities().isEmpty()
              && heard.activities().stream().allMatch(id -> rules.activity(id).isPresent());
      case SlotName.SYMPTOM, SlotName.ALSO_SYMPTOM ->
          !heard.symptoms().isEmpty()
              && heard.symptoms().stream().allMatch(id -> rules.symptom(id).isPresent());
      default -> true;
    };
  }

  private static CanFulfillSlot slot(boolean understood) {
    return CanFulfillSlot.builder()
        .withCanUnderstand(understood ? CanUnderstandSlotValues.YES : CanUnderstandSlotValues.NO)
        .withCanFulfill(understood ? CanFulfillSlotValues.YES : CanFulfillSlotValues.NO)
        .build();
  }
}
