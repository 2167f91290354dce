package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  private final Alexa alexa = new Alexa(Desk.MODELS, new Desk().skill());
  private WebServer server;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    server = WebServer.on(0, new WebConversations(alexa, () -> Desk.SETTING));
    browser = new Browser(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/,text/html",
    "/?from=bookmark,text/html",
    "/page.css,text/css",
    "/page.js,text/javascript",
    "/turn.js,text/javascript",
    "/icon.svg,image/svg+xml"
  })
  void every_file_of_the_page_is_called_what_it_is_and_shut_in(String path, String type) {
    Browser.Got got = browser.get(path);
    assertEquals(200, got.status());
    assertTrue(got.header("Content-Type").startsWith(type));
    assertEquals("nosniff", got.header("X-Content-Type-Options"));
    assertEquals("no-referrer", got.header("Referrer-Policy"));
    assertEquals("no-store", got.header("Cache-Control"));
    String policy = got.header("Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertTrue(policy.endsWith("frame-ancestors 'none'"), policy);
    assertFalse(policy.contains("unsafe") || policy.contains("http"), policy);
  }

  @Test
  void the_page_needs_its_own_files_alone_and_nothing_that_the_policy_forbids() {
    String page = browser.get("/").text();
    String all = page + browser.get("/page.js").text() + browser.get("/page.css").text();
    List<String> needed = new ArrayList<>();
    Pattern.compile("(?:src=|href=|from |url\\()\"?([^\")]*)\"?")
        .matcher(all)
        .results()
        .forEach(found -> needed.add(found.group(1)));
    assertEquals(List.of("icon.svg", "page.css", "page.js", "./turn.js"), needed);
    needed.forEach(
        name -> assertEquals(200, browser.get(name.replaceFirst("^(\\./)?", "/")).status(), name));
    assertFalse(Pattern.compile("<script>|<style|\\s(style|on\\w+)=").matcher(page).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page.html",
        "/WebPage.class",
        "/../rules.json",
        "/../../aftercare/rules.json",
        "/page.css/../page.js",
        "/./page.css",
        "/%2e%2e/rules.json",
        "/..%2frules.json",
        "/..\\rules.json",
        "/%70age.css",
        "/aftercare/rules.json",
        "//etc/passwd",
        "/conversations/",
        "/conversations/a/b/turns"
      })
  void nothing_else_is_served(String path) throws IOException {
    String got = browser.raw("GET " + path + " HTTP/1.1", "Host: localhost");
    assertTrue(got.matches("(?s)HTTP/1\\.1 40[04] .*"), got);
  }

  @ParameterizedTest
  @CsvSource({
    "Host: localhost,200",
    "Host: LOCALHOST:8080,200",
    "Host: 127.0.0.1:1,200",
    "Host: evil.example,421",
    "Host: evil.example:8080,421",
    "Host: localhost.evil.example,421",
    "Host: 127.0.0.1.evil.example,421",
    "Host: localhost@evil.example,421",
    "Host: 127x0y0z1,421",
    "Host: 192.168.0.1,421",
    "Host:,421",
    "Accept: */*,421"
  })
  void a_foreign_name_for_this_machine_is_refused(String header, int status) throws IOException {
    String got = browser.raw("GET / HTTP/1.1", header);
    assertTrue(got.startsWith("HTTP/1.1 " + status + " "), got);
    got = browser.raw("GET /choices HTTP/1.1", header);
    assertTrue(got.startsWith("HTTP/1.1 " + status + " "), got);
  }

  @Test
  void head_gets_no_body() {
    Browser.Got got = browser.send("HEAD", "/", "");
    assertEquals("405 ", got.status() + " " + got.text());
  }

  @Test
  void the_loopback_address_alone_listens() throws IOException {
    assertEquals("127.0.0.1", browser.address().getHost());
    InetAddress another = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    int port = browser.address().getPort();
    assertThrows(ConnectException.class, () -> new Socket(another, port).close());
  }

  @Test
  void a_taken_port_is_named_with_the_way_out() {
    String port = String.valueOf(browser.address().getPort());
    ByteArrayOutputStream error = new ByteArrayOutputStream();
    int code =
        run(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(error, true, StandardCharsets.UTF_8),
            port);
    assertEquals(2, code);
    String said = error.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("port " + port + " is taken: choose another with --port"), said);
  }

  @Test
  void the_command_line_prints_the_address_and_serves_until_it_is_interrupted() throws Exception {
    PipedOutputStream printed = new PipedOutputStream();
    PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
    try (Scanner lines = new Scanner(new PipedInputStream(printed), StandardCharsets.UTF_8)) {
      FutureTask<Integer> running = new FutureTask<>(() -> run(out, out, "0"));
      Thread thread = new Thread(running);
      thread.start();
      String line = lines.nextLine();
      String address = line.replaceFirst(".*(http://127\\.0\\.0\\.1:\\d+/).*", "$1");
      assertEquals(200, new Browser(URI.create(address)).get("/").status(), line);
      thread.interrupt();
      assertEquals(0, running.get(10, TimeUnit.SECONDS));
      int port = URI.create(address).getPort();
      assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port).close());
    }
  }

  private int run(PrintStream out, PrintStream error, String port) {
    return new Simulator(() -> alexa, Clock.systemUTC())
        .run(List.of("--web", "--port", port), new ByteArrayInputStream(new byte[0]), out, error);
  }
}
