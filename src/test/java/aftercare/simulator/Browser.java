package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** What a browser sends to the server, and what it gets. */
record Browser(URI address) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  Browser(WebServer server) {
    this(URI.create(server.address()));
  }

  /** An answer; the body as JSON where it is some. */
  record Got(int status, HttpResponse<String> response) {
    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text() {
      return response.body();
    }

    JsonNode json() {
      try {
        return MAPPER.readTree(text());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String error() {
      return json().path("error").asText();
    }
  }

  Got get(String path) {
    return send("GET", path, "");
  }

  Got post(String path, String json) {
    return send("POST", path, json);
  }

  Got send(String method, String path, String json) {
    return sending(method, path, "application/json", json).join();
  }

  CompletableFuture<Got> sending(String method, String path, String type, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build();
    return CLIENT
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(response -> new Got(response.statusCode(), response));
  }

  /** Begins a conversation; gives its path. */
  String begin(String setting) {
    return "/conversations/" + post("/conversations", setting).json().path("id").asText();
  }

  Got say(String conversation, String words) {
    return saying(conversation, words).join();
  }

  CompletableFuture<Got> saying(String conversation, String words) {
    String json = JsonNodeFactory.instance.objectNode().put("say", words).toString();
    return sending("POST", conversation + "/turns", "application/json", json);
  }

  /**
   * Sends a request line and a header as they are; gives all that comes until the server closes.
   */
  String raw(String request, String header) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String whole = request + "\r\n" + header + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
