package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpApiClientTest {
  private static HttpApiClient client;

  @BeforeAll
  static void warm() {
    client = Loopback.client();
  }

  @Test
  void carries_method_headers_and_body_there_and_status_headers_and_body_back() {
    try (SettingsServer server = SettingsServer.answering(418, "caf\u00e9")) {
      ApiClientRequest request = Loopback.get(server.endpoint() + "/v1/directives?a=b");
      request.setMethod("POST");
      request.setHeaders(List.of(new Pair<>("X-One", "1"), new Pair<>("X-Two", "2")));
      request.setBody("{}");

      ApiClientResponse answer = client.invoke(request);

      assertEquals(418, answer.getStatusCode());
      assertEquals("caf\u00e9", answer.getBody());
      assertTrue(answer.getHeaders().contains(new Pair<>("content-type", "application/json")));
      SettingsServer.Asked asked = server.asked().get(0);
      assertEquals("POST", asked.method());
      assertEquals(URI.create("/v1/directives?a=b"), asked.address());
      assertEquals("1", asked.headers().getFirst("X-One"));
      assertEquals("2", asked.headers().getFirst("X-Two"));
      assertEquals("2", asked.headers().getFirst("Content-Length"));
    }
  }

  @Test
  void an_answer_at_the_limit_is_read_and_one_byte_more_is_refused() {
    String longest = "x".repeat(HttpApiClient.LONGEST_ANSWER);
    try (SettingsServer server = SettingsServer.answering(200, longest)) {
      assertEquals(longest, client.invoke(Loopback.get(server.endpoint())).getBody());
    }
    try (SettingsServer server = SettingsServer.answering(200, longest + "x")) {
      assertThrows(
          UncheckedIOException.class, () -> client.invoke(Loopback.get(server.endpoint())));
    }
  }

  @Test
  void warming_up_takes_no_longer_than_two_calls_and_leaves_a_client_that_works() {
    HttpApiClient cold = new HttpApiClient(address -> true);
    assertTimeout(Loopback.PATIENCE.multipliedBy(2), () -> cold.warmUp().awaitWarmth());
    try (SettingsServer server = SettingsServer.answering(200, "\"UTC\"")) {
      assertEquals("\"UTC\"", cold.invoke(Loopback.get(server.endpoint())).getBody());
    }
  }

  @Test
  void silence_ends_in_time() {
    try (SettingsServer server = SettingsServer.silent()) {
      fails(server);
    }
  }

  @Test
  void a_body_that_stalls_ends_in_time() {
    try (SettingsServer server = SettingsServer.stallingInTheBody()) {
      fails(server);
    }
  }

  @Test
  void a_connection_that_nobody_accepts_ends_in_time() throws IOException {
    try (ServerSocket busy = new ServerSocket(0, 1)) {
      String endpoint = "http://127.0.0.1:" + busy.getLocalPort();
      for (int i = 0; i < 3; i++) {
        assertTimeout(
            Loopback.PATIENCE,
            () ->
                assertThrows(
                    UncheckedIOException.class, () -> client.invoke(Loopback.get(endpoint))));
      }
    }
  }

  @Test
  void a_hung_up_line_is_a_failure() {
    try (SettingsServer server = SettingsServer.hangingUp()) {
      fails(server);
    }
  }

  @Test
  void a_redirect_is_an_answer_and_is_not_followed() {
    try (SettingsServer elsewhere = SettingsServer.answering(200, "\"UTC\"");
        SettingsServer server = SettingsServer.redirecting(elsewhere.endpoint())) {
      assertEquals(302, client.invoke(Loopback.get(server.endpoint())).getStatusCode());
      assertEquals(List.of(), elsewhere.asked());
    }
  }

  @Test
  void a_client_made_for_alexa_does_not_call_this_machine() {
    try (SettingsServer server = SettingsServer.answering(200, "\"UTC\"")) {
      HttpApiClient alexa = new HttpApiClient();
      assertThrows(
          IllegalArgumentException.class, () -> alexa.invoke(Loopback.get(server.endpoint())));
      assertEquals(List.of(), server.asked());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.amazonalexa.com/v2",
        "https://api.eu.amazonalexa.com",
        "https://api.fe.amazonalexa.com:443/v2/devices",
      })
  void alexas_own_hosts_are_allowed(String address) {
    assertTrue(HttpApiClient.isAlexa(URI.create(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.amazonalexa.com/v2",
        "https://amazonalexa.com.example.org/v2",
        "https://evilamazonalexa.com/v2",
        "https://api.amazonalexa.com@example.org/v2",
        "https://user@api.amazonalexa.com/v2",
        "https://api.amazonalexa.com:8443/v2",
        "https://127.0.0.1/v2",
        "https:///v2",
        "mailto:someone@api.amazonalexa.com",
        "/v2/devices",
      })
  void any_other_address_is_not(String address) {
    assertFalse(HttpApiClient.isAlexa(URI.create(address)));
  }

  private static void fails(SettingsServer server) {
    assertTimeout(
        Loopback.PATIENCE,
        () ->
            assertThrows(
                UncheckedIOException.class, () -> client.invoke(Loopback.get(server.endpoint()))));
  }
}
