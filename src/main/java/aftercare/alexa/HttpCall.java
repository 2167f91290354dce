package aftercare.alexa;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * One request and its answer over a connection of its own. Blocks the thread that makes it until
 * another closes it.
 *
 * <p>HTTP/1.1 on a bare socket: for one short answer the JDK's HTTP clients load several hundred
 * classes more, which on Lambda's share of a processor is the difference between in time and late.
 * TLS and the check of certificates and the host's name are the JDK's own.
 */
final class HttpCall implements Callable<ApiClientResponse>, AutoCloseable {
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  private final URI address;
  private final ApiClientRequest request;
  private final int patience;
  private final int longestAnswer;
  private final Socket socket = new Socket();

  /**
   * @param address http or https, with a host
   * @param timeout the longest that connecting, or any one read, may take
   * @param longestAnswer the longest body that is read, in bytes; the head may be as long
   */
  HttpCall(URI address, ApiClientRequest request, Duration timeout, int longestAnswer) {
    this.address = address;
    this.request = request;
    this.patience = (int) timeout.toMillis();
    this.longestAnswer = longestAnswer;
  }

  /**
   * @throws IOException if there is no whole answer, or one that is too long or no HTTP
   * @throws IllegalArgumentException if the request cannot be sent as HTTP
   */
  @Override
  public ApiClientResponse call() throws IOException {
    byte[] message = HttpMessage.of(address, request);
    boolean secure = "https".equals(address.getScheme());
    int port = address.getPort() >= 0 ? address.getPort() : secure ? HTTPS : HTTP;
    socket.connect(new InetSocketAddress(address.getHost(), port), patience);
    socket.setSoTimeout(patience);
    try (Socket line = secure ? secured(port) : socket) {
      OutputStream out = line.getOutputStream();
      out.write(message);
      out.flush();
      return new HttpAnswer(line.getInputStream(), longestAnswer).read();
    }
  }

  private Socket secured(int port) throws IOException {
    SSLSocket secured =
        (SSLSocket)
            AlexaTrust.sockets()
                .createSocket(socket, address.getHost(), port, /* autoClose= */ true);
    SSLParameters checks = secured.getSSLParameters();
    checks.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(checks);
    return secured;
  }

  /** Ends the call, wherever it is. */
  @Override
  public void close() throws IOException {
    socket.close();
  }
}
