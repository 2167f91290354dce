package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.Pair;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpMessageTest {
  @Test
  void a_request_is_one_message_and_asks_for_one_answer() {
    ApiClientRequest request = asking("POST", "Authorization", "Bearer a.b");
    request.setBody("\u00e9");
    assertEquals(
        "POST /v2/a%2Fb?c=d HTTP/1.1\r\nHost: api.amazonalexa.com:443\r\nConnection: close\r\n"
            + "Authorization: Bearer a.b\r\nContent-Length: 2\r\n\r\n\u00e9",
        message("https://api.amazonalexa.com:443/v2/a%2Fb?c=d", request));
    assertEquals(
        "GET / HTTP/1.1\r\nHost: api.amazonalexa.com\r\nConnection: close\r\nA: b\r\n\r\n",
        message("https://api.amazonalexa.com", asking("GET", "A", "b")));
  }

  @ParameterizedTest
  @CsvSource({
    "'GET /x HTTP/1.1', A, b",
    "'', A, b",
    "GET, '', b",
    "GET, 'A:', b",
    "GET, 'A b', c",
    "GET, \u00e9, b",
    "GET, A, 'b\r\nC: d'",
    "GET, A, 'b\nc'",
    "GET, A, 'b\u0000'",
    "GET, A, '\u2603'",
    "GET, Host, elsewhere.example.org",
    "GET, content-LENGTH, 5",
    "GET, Transfer-Encoding, chunked",
  })
  void a_header_that_would_say_more_than_it_seems_to_is_refused(
      String method, String name, String value) {
    ApiClientRequest request = asking(method, name, value);
    URI address = URI.create("https://api.amazonalexa.com/");
    assertThrows(IllegalArgumentException.class, () -> HttpMessage.of(address, request));
  }

  private static String message(String address, ApiClientRequest request) {
    return new String(HttpMessage.of(URI.create(address), request), StandardCharsets.UTF_8);
  }

  private static ApiClientRequest asking(String method, String name, String value) {
    ApiClientRequest request = new ApiClientRequest();
    request.setMethod(method);
    request.setHeaders(List.of(new Pair<>(name, value)));
    return request;
  }
}
