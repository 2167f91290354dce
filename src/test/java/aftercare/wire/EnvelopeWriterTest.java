package aftercare.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotConfirmationStatus;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillIntentValues;
import com.amazon.ask.model.canfulfill.CanFulfillSlot;
import com.amazon.ask.model.canfulfill.CanFulfillSlotValues;
import com.amazon.ask.model.canfulfill.CanUnderstandSlotValues;
import com.amazon.ask.model.dialog.DelegateDirective;
import com.amazon.ask.model.dialog.ElicitSlotDirective;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.RenderDocumentDirective;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.Image;
import com.amazon.ask.model.ui.LinkAccountCard;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.PlainTextOutputSpeech;
import com.amazon.ask.model.ui.PlayBehavior;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.model.ui.StandardCard;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnvelopeWriterTest {
  private static final int FUZZED = 3000;

  private final EnvelopeWriter writer = new EnvelopeWriter();
  private final Random random = new Random(20261122);

  @Test
  void any_response_is_written_as_the_sdk_writes_it() {
    RandomEnvelopes envelopes = new RandomEnvelopes(random);
    for (int i = 0; i < FUZZED; i++) {
      ResponseEnvelope envelope =
          ResponseEnvelope.builder()
              .withVersion(oneOf(null, "", "1.0"))
              .withUserAgent(oneOf(null, "ask-java"))
              .withSessionAttributes(random.nextInt(9) == 0 ? null : map(envelopes.attributes()))
              .withResponse(random.nextInt(9) == 0 ? null : response())
              .build();
      assertAlike(envelope);
    }
  }

  @Test
  void attributes_that_are_no_plain_json_are_written_as_the_sdk_writes_them() {
    Map<Object, Object> odd = new HashMap<>();
    odd.put(1, PlayBehavior.ENQUEUE);
    Map<String, Object> attributes = new HashMap<>();
    attributes.put("odd", odd);
    attributes.put("decimal", new BigDecimal("1.10"));
    attributes.put("array", new int[] {1, 2});
    for (Map.Entry<String, Object> one : attributes.entrySet()) {
      Map<String, Object> alone = new HashMap<>(Map.of(one.getKey(), one.getValue()));
      assertAlike(ResponseEnvelope.builder().withSessionAttributes(alone).build());
    }
  }

  @Test
  void both_ways_of_writing_give_the_same_bytes() {
    ResponseEnvelope envelope = ResponseEnvelope.builder().withResponse(response()).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.marshall(envelope, out);
    assertEquals(
        new String(writer.marshall(envelope), StandardCharsets.UTF_8),
        out.toString(StandardCharsets.UTF_8));
  }

  private void assertAlike(ResponseEnvelope envelope) {
    byte[] written = writer.marshall(envelope);
    assertNotNull(written);
    SdkEnvelopes.assertWrittenAlike(envelope, written);
  }

  private Response response() {
    Response.Builder response =
        Response.builder()
            .withOutputSpeech(speech())
            .withCard(card())
            .withShouldEndSession(oneOf(null, true, false));
    if (random.nextBoolean()) {
      response.withReprompt(
          Reprompt.builder().withOutputSpeech(speech()).withDirectives(directives()).build());
    }
    if (random.nextBoolean()) {
      response.withDirectives(directives());
    }
    if (random.nextInt(4) == 0) {
      response.withCanFulfillIntent(canFulfill());
    }
    if (random.nextInt(20) == 0) {
      response.withApiResponse(Map.of("a", 1));
    }
    return response.build();
  }

  private OutputSpeech speech() {
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> PlainTextOutputSpeech.builder().withText(text()).build();
      case 2 ->
          SsmlOutputSpeech.builder()
              .withSsml(text())
              .withPlayBehavior(PlayBehavior.REPLACE_ALL)
              .build();
      default -> SsmlOutputSpeech.builder().withSsml(text()).build();
    };
  }

  private Card card() {
    Image image =
        Image.builder().withSmallImageUrl(text()).withLargeImageUrl("https://example.org").build();
    return switch (random.nextInt(8)) {
      case 0 -> LinkAccountCard.builder().build();
      case 1, 2 -> SimpleCard.builder().withTitle(text()).withContent(text()).build();
      case 3, 4 -> StandardCard.builder().withTitle(text()).withText(text()).build();
      case 5 -> StandardCard.builder().withText(text()).withImage(image).build();
      default -> null;
    };
  }

  private List<Directive> directives() {
    return switch (random.nextInt(6)) {
      case 0 -> null;
      case 1 -> new ArrayList<>();
      case 2 -> List.of(DelegateDirective.builder().withUpdatedIntent(intent()).build());
      case 3 -> List.of(RenderDocumentDirective.builder().withToken(text()).build(), elicit());
      case 4 -> List.of(elicit(), elicit());
      default -> List.of(elicit());
    };
  }

  private ElicitSlotDirective elicit() {
    return ElicitSlotDirective.builder()
        .withSlotToElicit(text())
        .withUpdatedIntent(random.nextBoolean() ? intent() : null)
        .build();
  }

  private Intent intent() {
    Intent.Builder intent = Intent.builder().withName(text()).withConfirmationStatus(text());
    for (int i = random.nextInt(3); i > 0; i--) {
      intent.putSlotsItem("slot" + i, slot());
    }
    return intent.build();
  }

  private Slot slot() {
    Slot.Builder slot =
        Slot.builder()
            .withName(text())
            .withValue(text())
            .withConfirmationStatus(oneOf(null, SlotConfirmationStatus.NONE));
    if (random.nextInt(5) == 0) {
      slot.withSlotValue(SimpleSlotValue.builder().withValue(text()).build());
    }
    return random.nextInt(20) == 0 ? null : slot.build();
  }

  private CanFulfillIntent canFulfill() {
    CanFulfillIntent.Builder intent =
        CanFulfillIntent.builder().withCanFulfill(oneOf(null, CanFulfillIntentValues.MAYBE));
    for (int i = random.nextInt(3); i > 0; i--) {
      intent.putSlotsItem(
          "slot" + i,
          CanFulfillSlot.builder()
              .withCanUnderstand(oneOf(null, CanUnderstandSlotValues.YES))
              .withCanFulfill(CanFulfillSlotValues.NO)
              .build());
    }
    return intent.build();
  }

  private String text() {
    return oneOf(
        null, "", "Better wait.", "<speak>caf\u00e9 &amp; \ud83d\ude00</speak>", "a\"b\\\n");
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  private static Map<String, Object> map(JsonNode object) {
    return new ObjectMapper()
        .convertValue(object, new TypeReference<LinkedHashMap<String, Object>>() {});
  }
}
