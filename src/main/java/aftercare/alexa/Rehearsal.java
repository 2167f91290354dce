package aftercare.alexa;

import com.amazon.ask.model.services.ApiClientRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The first call of a client played through beforehand, with a socket of this machine in Alexa's
 * part: one plain exchange, and one over TLS that the other side breaks off after the greeting.
 *
 * <p>On Lambda's share of a processor the first call over TLS takes more than a second, nearly all
 * of it loading classes; after a rehearsal it takes a third of one. Nothing leaves the machine, and
 * a rehearsal that fails is none.
 */
final class Rehearsal {
  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n\"UTC\""
          .getBytes(StandardCharsets.US_ASCII);

  /** A TLS record with a fatal alert, handshake failure (RFC 8446, section 6.2). */
  private static final byte[] REFUSAL = {21, 3, 3, 0, 2, 2, 40};

  private static final int GREETING = 4096;

  private Rehearsal() {}

  /** Plays both exchanges; takes no longer than two calls. */
  static void run() {
    try (ServerSocket stage = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
      Thread partner = new Thread(() -> play(stage), "alexa-rehearsal-partner");
      partner.setDaemon(true);
      partner.start();
      String there = "://127.0.0.1:" + stage.getLocalPort() + "/";
      call(URI.create("http" + there));
      call(URI.create("https" + there));
    } catch (IOException expected) {
      // The second exchange is meant to fail; if the first does, the real call comes unrehearsed.
      return;
    }
  }

  private static void call(URI address) throws IOException {
    ApiClientRequest question = new ApiClientRequest();
    question.setMethod("GET");
    question.setHeaders(List.of());
    try (HttpCall call =
        new HttpCall(address, question, HttpApiClient.WHOLE_CALL, HttpApiClient.LONGEST_ANSWER)) {
      call.call();
    }
  }

  private static void play(ServerSocket stage) {
    try {
      for (byte[] line : List.of(ANSWER, REFUSAL)) {
        try (Socket caller = stage.accept()) {
          caller.setSoTimeout((int) HttpApiClient.WHOLE_CALL.toMillis());
          if (caller.getInputStream().read(new byte[GREETING]) > 0) {
            caller.getOutputStream().write(line);
          }
        }
      }
    } catch (IOException over) {
      return;
    }
  }
}
