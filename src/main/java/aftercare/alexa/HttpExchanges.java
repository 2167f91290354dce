package aftercare.alexa;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests and answers in the SDK's types over the JDK's HTTP client, which the first exchange
 * makes. Blocks the thread that calls it; an interrupt ends the exchange.
 */
final class HttpExchanges {
  private final Duration timeout;
  private final int longestAnswer;
  private HttpClient client;

  HttpExchanges(Duration timeout, int longestAnswer) {
    this.timeout = timeout;
    this.longestAnswer = longestAnswer;
  }

  ApiClientResponse send(URI address, ApiClientRequest request)
      throws IOException, InterruptedException {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .method(
                request.getMethod(),
                request.getBody() == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(request.getBody()));
    for (Pair<String, String> header : request.getHeaders()) {
      asked.header(header.getName(), header.getValue());
    }
    return answer(client().send(asked.build(), HttpResponse.BodyHandlers.ofInputStream()));
  }

  private ApiClientResponse answer(HttpResponse<InputStream> heard) throws IOException {
    try (InputStream body = heard.body()) {
      byte[] bytes = body.readNBytes(longestAnswer + 1);
      if (bytes.length > longestAnswer) {
        throw new IOException("an answer of more than " + longestAnswer + " bytes");
      }
      List<Pair<String, String>> headers = new ArrayList<>();
      heard.headers().map().forEach((name, values) -> values.forEach(v -> add(headers, name, v)));
      ApiClientResponse answer = new ApiClientResponse();
      answer.setStatusCode(heard.statusCode());
      answer.setHeaders(headers);
      answer.setBody(new String(bytes, StandardCharsets.UTF_8));
      return answer;
    }
  }

  private static void add(List<Pair<String, String>> headers, String name, String value) {
    headers.add(new Pair<>(name, value));
  }

  /**
   * One connection kept open is of no use between two Alexa sessions, nor is HTTP/2 for one call.
   */
  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .proxy(HttpClient.Builder.NO_PROXY)
              .connectTimeout(timeout)
              .build();
    }
    return client;
  }
}
