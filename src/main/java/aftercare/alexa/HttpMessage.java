package aftercare.alexa;

import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.Pair;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** A request in the SDK's terms as the bytes of an HTTP/1.1 message. */
final class HttpMessage {
  private static final Set<String> OURS =
      Set.of("host", "connection", "content-length", "transfer-encoding", "expect", "upgrade");
  private static final String NAME_MARKS = "!#$%&'*+-.^_`|~";

  private HttpMessage() {}

  /**
   * @throws IllegalArgumentException if a header would say something else than it seems to
   */
  static byte[] of(URI address, ApiClientRequest request) {
    StringBuilder head = new StringBuilder();
    head.append(name(request.getMethod())).append(' ').append(target(address)).append(" HTTP/1.1");
    header(head, "Host", address.getRawAuthority());
    header(head, "Connection", "close");
    for (Pair<String, String> header : request.getHeaders()) {
      if (OURS.contains(header.getName().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("the header " + header.getName() + " is not a caller's");
      }
      header(head, name(header.getName()), value(header.getValue()));
    }
    byte[] body = new byte[0];
    if (request.getBody() != null) {
      body = request.getBody().getBytes(StandardCharsets.UTF_8);
      header(head, "Content-Length", Integer.toString(body.length));
    }
    head.append("\r\n\r\n");
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    message.writeBytes(body);
    return message.toByteArray();
  }

  private static void header(StringBuilder head, String name, String value) {
    head.append("\r\n").append(name).append(": ").append(value);
  }

  private static String target(URI address) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
  }

  private static String name(String name) {
    boolean sound = !name.isEmpty();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      sound &= c < 128 && (Character.isLetterOrDigit(c) || NAME_MARKS.indexOf(c) >= 0);
    }
    if (!sound) {
      throw new IllegalArgumentException("a name that HTTP does not allow");
    }
    return name;
  }

  private static String value(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' && c != '\t' || c == 127 || c > 255) {
        throw new IllegalArgumentException("a value that HTTP does not allow");
      }
    }
    return value;
  }
}
