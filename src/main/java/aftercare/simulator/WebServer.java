package aftercare.simulator;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server for the browsers of this machine, on its loopback address alone. */
final class WebServer implements AutoCloseable {
  private static final int THREADS = 8;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, WebServer::daemon);
  private final WebRoutes routes;
  private final HttpServer server;

  private WebServer(HttpServer server, WebRoutes routes) {
    this.server = server;
    this.routes = routes;
    server.setExecutor(threads);
    server.createContext("/", this::serve);
  }

  /**
   * Starts to serve.
   *
   * @param port from 1 to 65535, or 0 for any that is free
   * @throws IllegalArgumentException when the port is taken
   */
  static WebServer on(int port, WebConversations conversations) throws IOException {
    WebRoutes routes = new WebRoutes(conversations);
    try {
      InetAddress loopback = InetAddress.getByAddress("localhost", LOOPBACK);
      WebServer web =
          new WebServer(HttpServer.create(new InetSocketAddress(loopback, port), 0), routes);
      web.server.start();
      return web;
    } catch (BindException e) {
      throw new IllegalArgumentException(
          "port " + port + " is taken: choose another with --port, or --port 0 for any free one",
          e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      WebReply reply = reply(exchange);
      Headers headers = exchange.getResponseHeaders();
      ALWAYS.forEach(headers::set);
      reply.headers().forEach(headers::set);
      boolean empty = reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
      if (!empty) {
        exchange.getResponseBody().write(reply.body());
      }
    }
  }

  private WebReply reply(HttpExchange exchange) throws IOException {
    try {
      return isForThisMachine(exchange.getRequestHeaders().getFirst("Host"))
          ? routes.reply(exchange)
          : WebReply.error(421, "only localhost and 127.0.0.1 are served");
    } catch (WebRefusal e) {
      return WebReply.error(e.status(), e.getMessage());
    } catch (IllegalArgumentException e) {
      return WebReply.error(400, e.getMessage());
    } catch (RuntimeException e) {
      return WebReply.error(500, "the simulator failed: " + e);
    }
  }

  /** Keeps out a site whose name was made to lead to this machine: it would be of one origin. */
  private static boolean isForThisMachine(String host) {
    return host != null
        && host.toLowerCase(Locale.ROOT).matches("(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "browser");
    thread.setDaemon(true);
    return thread;
  }
}
