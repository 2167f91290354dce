package aftercare.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.RequestEnvelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeReaderTest {
  private static final Path REQUESTS = Path.of("src/test/resources/requests");
  private static final Path PRIMING = Path.of("src/main/resources/aftercare/priming.jsonl");
  private static final int FUZZED = 3000;

  private final EnvelopeReader reader = new EnvelopeReader();

  static Stream<byte[]> recorded() throws IOException {
    try (Stream<Path> files = Files.list(REQUESTS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(EnvelopeReaderTest::bytes)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void a_recorded_request_is_read_as_the_sdk_reads_it(byte[] request) {
    SdkEnvelopes.assertReadAlike(request);
  }

  @Test
  void priming_requests_are_read_as_the_sdk_reads_them() throws IOException {
    for (String line : Files.readAllLines(PRIMING)) {
      SdkEnvelopes.assertReadAlike(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void any_valid_request_is_read_as_the_sdk_reads_it() {
    RandomEnvelopes envelopes = new RandomEnvelopes(new Random(20261122));
    for (int i = 0; i < FUZZED; i++) {
      byte[] request = envelopes.request();
      SdkEnvelopes.assertReadAlike(request);
      assertNull(reader.unmarshall(request).orElseThrow().getRequestJson(), "the mapper was asked");
    }
  }

  /** Odd values in place of ordinary ones: the mapper bends some into shape and refuses others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "version":"1.0"                   | "version":1.5
          "new":true                        | "new":"true"
          "new":true                        | "new":null
          "new":true                        | "new":0
          "attributes":{"a":1}              | "attributes":null
          "attributes":{"a":1}              | "attributes":{"a":1,"a":[2]}
          "attributes":{"a":1}              | "attributes":{"a":123456789012345678901234567890}
          "attributes":{"a":1}              | "attributes":{"a":-0.0,"b":1e3,"c":2147483648}
          "attributes":{"a":1}              | "attributes":{"":{"":[]},"\\u00e9\\ud83d\\ude00":[[null]]}
          "request":{                       | "request":null,"request":{
          "type":"IntentRequest"            | "type":"IntentRequest","task":{"name":"x","version":"1"}
          "type":"IntentRequest"            | "type":"LaunchRequest"
          "type":"IntentRequest"            | "type":"LaunchRequest","task":{"name":"x","version":"1"}
          "type":"IntentRequest"            | "type":"LaunchRequest","task":null
          "type":"IntentRequest"            | "type":"SessionResumedRequest"
          "type":"IntentRequest"            | "type":"CanFulfillIntentRequest"
          "type":"IntentRequest"            | "type":"Alexa.Presentation.APL.UserEvent"
          "type":"IntentRequest"            | "type":"SessionEndedRequest","reason":"ERROR","error":{"type":"INVALID_RESPONSE","message":"m"}
          "type":"IntentRequest"            | "type":"SessionEndedRequest","reason":"NEW_REASON"
          "type":"IntentRequest"            | "type":"SessionEndedRequest","reason":null,"error":null
          "type":"IntentRequest"            | "type":"SessionEndedRequest","error":{"type":"NEW","message":null}
          2026-11-22T15:00:00Z              | 2026-11-22T15:00:00.123Z
          2026-11-22T15:00:00Z              | 2026-11-22T10:00:00-05:00
          2026-11-22T15:00:00Z              | 2026-11-22T15:00Z
          "timestamp":"2026-11-22T15:00:00Z"| "timestamp":1795359600
          "timestamp":"2026-11-22T15:00:00Z"| "timestamp":null
          "timestamp":"2026-11-22T15:00:00Z"| "timestamp":"1795359600000"
          "STARTED"                         | "LATER"
          "STARTED"                         | null
          "STARTED"                         | ""
          "name":"CanIIntent"               | "name":7
          "slots":{"s":{                    | "slots":{"t":null,"s":{
          "values":[                        | "values":[null,
          "ER_SUCCESS_MATCH"                | "ER_SOMETHING_NEW"
          "type":"Simple"                   | "type":null
          "type":"Simple"                   | "type":"Complex"
          "value":"mask"                    | "value":3.50
          "value":"mask"                    | "value":true
          "System":{                        | "Nothing":1,"System":{
          "System":{                        | "System":null,"System":{
          "deviceId":"d"                    | "deviceId":"d","supportedInterfaces":{"Display":{},"New":{"a":1},"AudioPlayer":null}
          """)
  void an_odd_value_is_read_as_the_sdk_reads_it(String ordinary, String odd) {
    String request = ORDINARY.replace(ordinary, odd);
    assertNotEquals(ORDINARY, request);
    byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
    Optional<RequestEnvelope> expected;
    try {
      expected = SdkEnvelopes.read(SdkEnvelopes.promised(bytes));
    } catch (AskSdkException refused) {
      assertThrows(AskSdkException.class, () -> reader.unmarshall(bytes));
      return;
    }
    SdkEnvelopes.assertAlike(expected, SdkEnvelopes.read(reader, bytes), request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"request\":{}}", "{\"version\":\"1.0\",\"session\":null}"})
  void what_names_no_type_is_no_request(String json) {
    assertEquals(Optional.empty(), reader.unmarshall(json.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "nothing", "{\"request\":{\"type\":\"LaunchRequest\"}", "{\"a\"}"})
  void what_is_no_json_is_refused(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThrows(AskSdkException.class, () -> reader.unmarshall(bytes));
  }

  private static final String ORDINARY =
      """
      {"version":"1.0","session":{"new":true,"sessionId":"s","application":{"applicationId":"a"},\
      "attributes":{"a":1},"user":{"userId":"u"}},"context":{"System":{"application":\
      {"applicationId":"a"},"user":{"userId":"u"},"device":{"deviceId":"d"}}},"request":{\
      "requestId":"r","timestamp":"2026-11-22T15:00:00Z","locale":"en-US","dialogState":"STARTED",\
      "intent":{"name":"CanIIntent","confirmationStatus":"NONE","slots":{"s":{"name":"s",\
      "value":"mask","slotValue":{"type":"List","values":[{"value":"mask","type":"Simple",\
      "resolutions":{"resolutionsPerAuthority":[{"authority":"x","status":{"code":\
      "ER_SUCCESS_MATCH"},"values":[{"value":{"name":"mask","id":"mask"}}]}]}}]}}}},\
      "type":"IntentRequest"}}""";

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
