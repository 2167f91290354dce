package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceZoneTest {
  private static DeviceZone zone;

  @BeforeAll
  static void warm() {
    zone = new DeviceZone(Loopback.client());
  }

  @Test
  void asks_for_this_device_with_this_token() {
    try (SettingsServer server = SettingsServer.answering(200, "\"America/New_York\"")) {
      assertEquals(Optional.of(ZoneId.of("America/New_York")), zone.of(from(server.endpoint())));

      assertEquals(1, server.asked().size());
      SettingsServer.Asked asked = server.asked().get(0);
      assertEquals("GET", asked.method());
      assertEquals(
          "/v2/devices/amzn1.ask.device.A%2FB%20C/settings/System.timeZone",
          asked.address().getRawPath());
      assertEquals("Bearer the.token", asked.headers().getFirst("Authorization"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"Europe/London\"', Europe/London",
    "'\"America\\/Los_Angeles\"', America/Los_Angeles",
    "'\"America/Argentina/Buenos_Aires\"', America/Argentina/Buenos_Aires",
    "'\"America/Port-au-Prince\"\n', America/Port-au-Prince",
    "'\"Etc/GMT+5\"', Etc/GMT+5",
    "'\"UTC\"', UTC",
  })
  void a_zone_is_read_as_json_writes_it(String body, ZoneId expected) {
    try (SettingsServer server = SettingsServer.answering(200, body)) {
      assertEquals(Optional.of(expected), zone.of(from(server.endpoint())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"Mars/Base\"",
        "\"\"",
        "\"America/New_York",
        "America/New_York",
        "null",
        "5",
        "{\"zone\":\"America/New_York\"}",
        "[\"America/New_York\"]",
        "\"America/New_York\" \"Europe/London\"",
        "\"+05:00\"",
        "\"../../etc/passwd\"",
        "\"America/New York\"",
        "<html>America/New_York</html>",
      })
  void a_lie_is_no_zone(String body) {
    try (SettingsServer server = SettingsServer.answering(200, body)) {
      assertEquals(Optional.empty(), zone.of(from(server.endpoint())));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 301, 400, 401, 403, 404, 429, 500, 503})
  void an_error_is_no_zone(int status) {
    String body = status == 204 ? "" : "\"America/New_York\"";
    try (SettingsServer server = SettingsServer.answering(status, body)) {
      assertEquals(Optional.empty(), zone.of(from(server.endpoint())));
      assertEquals(1, server.asked().size());
    }
  }

  @Test
  void a_megabyte_is_no_zone() {
    String huge = "\"America/New_York\"" + " ".repeat(1 << 20);
    try (SettingsServer server = SettingsServer.answering(200, huge)) {
      noZoneInTime(server);
    }
  }

  @Test
  void a_name_as_long_as_an_answer_may_be_is_no_zone() {
    String name = "\"" + "a".repeat(HttpApiClient.LONGEST_ANSWER - 2) + "\"";
    try (SettingsServer server = SettingsServer.answering(200, name)) {
      noZoneInTime(server);
    }
  }

  @Test
  void silence_is_no_zone_in_time() {
    try (SettingsServer server = SettingsServer.silent()) {
      noZoneInTime(server);
    }
  }

  @Test
  void a_stalling_body_is_no_zone_in_time() {
    try (SettingsServer server = SettingsServer.stallingInTheBody()) {
      noZoneInTime(server);
    }
  }

  @Test
  void a_hung_up_line_is_no_zone() {
    try (SettingsServer server = SettingsServer.hangingUp()) {
      noZoneInTime(server);
    }
  }

  @Test
  void a_closed_door_is_no_zone() {
    SettingsServer server = SettingsServer.silent();
    server.close();
    noZoneInTime(server);
  }

  @Test
  void an_endpoint_that_is_not_allowed_is_no_zone() {
    assertEquals(Optional.empty(), zone.of(from("http://localhost.example.org")));
    assertEquals(Optional.empty(), zone.of(from("not an address")));
  }

  @Test
  void a_request_that_names_no_device_is_no_zone() {
    SystemState bare = SystemState.builder().withApiEndpoint("http://127.0.0.1:1").build();
    assertEquals(Optional.empty(), zone.of(envelope(bare)));
    assertEquals(Optional.empty(), zone.of(envelope(null)));
    assertEquals(Optional.empty(), zone.of(RequestEnvelope.builder().build()));
  }

  private static void noZoneInTime(SettingsServer server) {
    assertTimeout(
        Loopback.PATIENCE, () -> assertEquals(Optional.empty(), zone.of(from(server.endpoint()))));
  }

  private static RequestEnvelope from(String endpoint) {
    return envelope(
        SystemState.builder()
            .withApiEndpoint(endpoint)
            .withApiAccessToken("the.token")
            .withDevice(Device.builder().withDeviceId("amzn1.ask.device.A/B C").build())
            .build());
  }

  private static RequestEnvelope envelope(SystemState system) {
    return RequestEnvelope.builder()
        .withContext(Context.builder().withSystem(system).build())
        .build();
  }
}
