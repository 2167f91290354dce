package aftercare.alexa;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Alexa's device settings service on loopback, which can also stall, lie and hang up. */
final class SettingsServer implements AutoCloseable {
  /** What one caller sent. */
  record Asked(String method, URI address, Headers headers) {}

  private interface Behaviour {
    void answer(HttpExchange exchange, SettingsServer server) throws IOException;
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private SettingsServer(Behaviour behaviour) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          asked.add(
              new Asked(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI(),
                  exchange.getRequestHeaders()));
          behaviour.answer(exchange, this);
        });
    server.start();
  }

  /** Answers every request with a status and a body. */
  static SettingsServer answering(int status, String body) {
    return new SettingsServer((exchange, server) -> reply(exchange, status, body));
  }

  /** Sends every caller elsewhere. */
  static SettingsServer redirecting(String elsewhere) {
    return new SettingsServer(
        (exchange, server) -> {
          exchange.getResponseHeaders().set("Location", elsewhere);
          reply(exchange, 302, "");
        });
  }

  /** Takes the request and says nothing. */
  static SettingsServer silent() {
    return new SettingsServer((exchange, server) -> server.stall());
  }

  /** Promises a body and sends its first character. */
  static SettingsServer stallingInTheBody() {
    return new SettingsServer(
        (exchange, server) -> {
          exchange.sendResponseHeaders(200, 18);
          exchange.getResponseBody().write('"');
          exchange.getResponseBody().flush();
          server.stall();
        });
  }

  /** Hangs up instead of answering. */
  static SettingsServer hangingUp() {
    return new SettingsServer((exchange, server) -> exchange.close());
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Asked> asked() {
    return asked;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void stall() {
    try {
      closing.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
