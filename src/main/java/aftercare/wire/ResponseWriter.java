package aftercare.wire;

import static aftercare.wire.EnvelopeWriter.text;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.dialog.ElicitSlotDirective;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.Image;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.PlainTextOutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.model.ui.StandardCard;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes the response within an envelope. */
final class ResponseWriter {
  private ResponseWriter() {}

  static void write(JsonGenerator json, Response response) throws IOException {
    if (response.getApiResponse() != null || response.getExperimentation() != null) {
      throw new Unfamiliar("apiResponse or experimentation");
    }
    json.writeStartObject();
    speech(json, response.getOutputSpeech());
    card(json, response.getCard());
    reprompt(json, response.getReprompt());
    directives(json, response.getDirectives());
    if (response.getShouldEndSession() != null) {
      json.writeBooleanField("shouldEndSession", response.getShouldEndSession());
    }
    if (response.getCanFulfillIntent() != null) {
      json.writeFieldName("canFulfillIntent");
      IntentWriter.canFulfill(json, response.getCanFulfillIntent());
    }
    json.writeEndObject();
  }

  private static void speech(JsonGenerator json, OutputSpeech speech) throws IOException {
    if (speech == null) {
      return;
    }
    json.writeObjectFieldStart("outputSpeech");
    if (speech instanceof SsmlOutputSpeech marked) {
      json.writeStringField("type", "SSML");
      text(json, "ssml", marked.getSsml());
    } else if (speech instanceof PlainTextOutputSpeech plain) {
      json.writeStringField("type", "PlainText");
      text(json, "text", plain.getText());
    } else {
      throw new Unfamiliar("speech of another type");
    }
    text(json, "playBehavior", speech.getPlayBehaviorAsString());
    json.writeEndObject();
  }

  private static void card(JsonGenerator json, Card card) throws IOException {
    if (card == null) {
      return;
    }
    json.writeObjectFieldStart("card");
    if (card instanceof StandardCard standard) {
      json.writeStringField("type", "Standard");
      text(json, "title", standard.getTitle());
      text(json, "text", standard.getText());
      image(json, standard.getImage());
    } else if (card instanceof SimpleCard simple) {
      json.writeStringField("type", "Simple");
      text(json, "title", simple.getTitle());
      text(json, "content", simple.getContent());
    } else {
      throw new Unfamiliar("a card of another type");
    }
    json.writeEndObject();
  }

  private static void image(JsonGenerator json, Image image) throws IOException {
    if (image != null) {
      json.writeObjectFieldStart("image");
      text(json, "smallImageUrl", image.getSmallImageUrl());
      text(json, "largeImageUrl", image.getLargeImageUrl());
      json.writeEndObject();
    }
  }

  private static void reprompt(JsonGenerator json, Reprompt reprompt) throws IOException {
    if (reprompt != null) {
      json.writeObjectFieldStart("reprompt");
      speech(json, reprompt.getOutputSpeech());
      directives(json, reprompt.getDirectives());
      json.writeEndObject();
    }
  }

  private static void directives(JsonGenerator json, List<Directive> directives)
      throws IOException {
    if (directives == null || directives.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("directives");
    for (Directive directive : directives) {
      if (!(directive instanceof ElicitSlotDirective elicit)) {
        throw new Unfamiliar("a directive of another type");
      }
      json.writeStartObject();
      json.writeStringField("type", "Dialog.ElicitSlot");
      text(json, "slotToElicit", elicit.getSlotToElicit());
      if (elicit.getUpdatedIntent() != null) {
        json.writeFieldName("updatedIntent");
        IntentWriter.intent(json, elicit.getUpdatedIntent());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
