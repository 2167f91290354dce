package aftercare.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's Runtime API on loopback for one function that takes one event at a time. Bodies are
 * bounded as Lambda bounds them.
 */
final class RuntimeApiServer implements AutoCloseable {
  private static final String PREFIX = "/2018-06-01/runtime/";
  private static final int LARGEST_BODY = 6 * 1024 * 1024;

  /** How long a function may take; Alexa waits eight seconds. */
  private static final Duration TIMEOUT = Duration.ofSeconds(7);

  /** What a function makes of an event. */
  sealed interface Outcome {
    /** It answered with a body. */
    record Answered(byte[] body) implements Outcome {}

    /** It reported an error. */
    record Failed(String type, String report) implements Outcome {}
  }

  private record Event(String id, byte[] body) {}

  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(1);
  private final BlockingQueue<Outcome> outcomes = new ArrayBlockingQueue<>(1);
  private final CountDownLatch started = new CountDownLatch(1);
  private final HttpServer server;
  private volatile String current = "";
  private volatile boolean broken;

  RuntimeApiServer() throws IOException {
    // Without it every answer waits for a delayed acknowledgement; read once, when a server is
    // made.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(PREFIX, this::serve);
    server.start();
  }

  /** Host and port, as AWS_LAMBDA_RUNTIME_API wants them. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * Waits until the function has started and asks for its first event, or reports that it cannot.
   */
  boolean isReady(Duration patience) throws InterruptedException {
    return started.await(patience.toMillis(), TimeUnit.MILLISECONDS) && !broken;
  }

  /**
   * Hands an event to the function and waits for what comes of it.
   *
   * @throws IllegalStateException if nothing comes within Lambda's time-out
   */
  Outcome invoke(byte[] event) throws InterruptedException {
    events.put(new Event(UUID.randomUUID().toString(), event));
    Outcome outcome = outcomes.poll(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    if (outcome == null) {
      throw new IllegalStateException("no outcome within " + TIMEOUT);
    }
    return outcome;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
      String call = exchange.getRequestURI().getPath().substring(PREFIX.length());
      if (call.equals("invocation/next")) {
        started.countDown();
        next(exchange);
      } else if (body.length > LARGEST_BODY) {
        exchange.sendResponseHeaders(413, -1);
      } else if (call.equals("invocation/" + current + "/response")) {
        accept(exchange, new Outcome.Answered(body));
      } else if (call.equals("init/error")) {
        broken = true;
        started.countDown();
        exchange.sendResponseHeaders(202, -1);
      } else if (call.equals("invocation/" + current + "/error")) {
        String type = exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type");
        accept(exchange, new Outcome.Failed(type, new String(body)));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    Event event = events.take();
    current = event.id();
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", event.id());
    headers.set(
        "Lambda-Runtime-Deadline-Ms", Long.toString(Instant.now().plus(TIMEOUT).toEpochMilli()));
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:us-east-1:123456789012:function:gentle-aftercare:live");
    headers.set("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0");
    exchange.sendResponseHeaders(200, event.body().length == 0 ? -1 : event.body().length);
    exchange.getResponseBody().write(event.body());
  }

  private void accept(HttpExchange exchange, Outcome outcome)
      throws IOException, InterruptedException {
    outcomes.put(outcome);
    exchange.sendResponseHeaders(202, -1);
  }
}
