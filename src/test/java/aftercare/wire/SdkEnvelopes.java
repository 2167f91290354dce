package aftercare.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.request.UnmarshalledRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Holds the codec against the SDK's own mapper, which is in the right. */
public final class SdkEnvelopes {
  private static final ObjectMapper TREES = new ObjectMapper();

  private SdkEnvelopes() {}

  /** Fails unless the codec reads a request to the model that the mapper makes of it. */
  public static void assertReadAlike(byte[] request) {
    assertAlike(read(promised(request)), read(new EnvelopeReader(), request), text(request));
  }

  /** By the text of a model, for some of the SDK's models without fields are equal to none. */
  static void assertAlike(
      Optional<RequestEnvelope> expected, Optional<RequestEnvelope> read, String request) {
    assertEquals(
        expected.map(RequestEnvelope::toString), read.map(RequestEnvelope::toString), request);
    assertEquals(attributes(expected), attributes(read), request);
  }

  /** Fails unless the codec wrote the JSON that the mapper makes of an envelope. */
  public static void assertWrittenAlike(ResponseEnvelope envelope, byte[] written) {
    assertEquals(tree(SdkMapper.WRITER.marshall(envelope)), tree(written));
  }

  /** What the mapper reads; an empty one if it knows no such request. */
  static Optional<RequestEnvelope> read(byte[] request) {
    return SdkMapper.READER.unmarshall(request).map(UnmarshalledRequest::getUnmarshalledRequest);
  }

  static Optional<RequestEnvelope> read(EnvelopeReader reader, byte[] request) {
    return reader.unmarshall(request).map(UnmarshalledRequest::getUnmarshalledRequest);
  }

  /** A request less the parts that {@link EnvelopeReader} says it leaves out. */
  static byte[] promised(byte[] request) {
    JsonNode tree = tree(request);
    if (tree.path("context") instanceof ObjectNode context) {
      context.retain("System");
    }
    for (String user : new String[] {"/session/user", "/context/System/user"}) {
      if (tree.at(user) instanceof ObjectNode object) {
        object.remove("permissions");
      }
    }
    if (tree.at("/context/System/device/supportedInterfaces") instanceof ObjectNode interfaces) {
      interfaces.forEach(
          said -> {
            if (said instanceof ObjectNode object) {
              object.removeAll();
            }
          });
    }
    return tree.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<Map<String, Object>> attributes(Optional<RequestEnvelope> envelope) {
    return envelope.map(RequestEnvelope::getSession).map(Session::getAttributes);
  }

  static JsonNode tree(byte[] json) {
    try {
      return TREES.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
