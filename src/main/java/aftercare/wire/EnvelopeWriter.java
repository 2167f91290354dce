package aftercare.wire;

import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.util.JsonMarshaller;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes a response envelope to the same JSON as the SDK's mapper.
 *
 * <p>Speech, reprompts, simple and standard cards, slots to elicit, can-fulfil answers and session
 * attributes are written here; the mapper writes an envelope that holds anything else.
 */
public final class EnvelopeWriter implements JsonMarshaller<ResponseEnvelope> {
  private static final int ORDINARY_SIZE = 4096;

  @Override
  public void marshall(ResponseEnvelope envelope, OutputStream out) {
    try {
      out.write(marshall(envelope));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] marshall(ResponseEnvelope envelope) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ORDINARY_SIZE);
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      write(json, envelope);
    } catch (Unfamiliar e) {
      return SdkMapper.WRITER.marshall(envelope);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, ResponseEnvelope envelope) throws IOException {
    json.writeStartObject();
    text(json, "version", envelope.getVersion());
    json.writeFieldName("sessionAttributes");
    PlainValues.write(json, envelope.getSessionAttributes());
    text(json, "userAgent", envelope.getUserAgent());
    if (envelope.getResponse() != null) {
      json.writeFieldName("response");
      ResponseWriter.write(json, envelope.getResponse());
    }
    json.writeEndObject();
  }

  /** Writes a text unless there is none; the SDK leaves out what is empty. */
  static void text(JsonGenerator json, String name, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }
}
