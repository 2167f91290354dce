package aftercare.alexa;

import com.amazon.ask.model.services.ApiClientRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The real client, allowed to call this machine and nothing else. */
final class Loopback {
  /** What a call may take on a busy machine: the client's limit and the machine's own delay. */
  static final Duration PATIENCE = HttpApiClient.WHOLE_CALL.plusMillis(800);

  private static final int TRIES = 20;

  private Loopback() {}

  /** A client that has made a call already: the first one loads classes, and a test measures. */
  static HttpApiClient client() {
    HttpApiClient client = new HttpApiClient(Loopback::allows);
    try (SettingsServer server = SettingsServer.answering(200, "\"UTC\"")) {
      for (int i = 0; i < TRIES; i++) {
        try {
          client.invoke(get(server.endpoint()));
          return client;
        } catch (UncheckedIOException slow) {
          continue;
        }
      }
    }
    throw new IllegalStateException("this machine is too slow for a call on loopback");
  }

  static ApiClientRequest get(String address) {
    ApiClientRequest request = new ApiClientRequest();
    request.setMethod("GET");
    request.setUrl(address);
    request.setHeaders(List.of());
    return request;
  }

  private static boolean allows(URI address) {
    return "http".equals(address.getScheme()) && "127.0.0.1".equals(address.getHost());
  }
}
