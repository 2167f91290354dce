package aftercare.alexa;

import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One HTTP/1.1 answer from a stream (RFC 9112). Whatever is longer than allowed, breaks off, or is
 * not said one way only is no answer.
 */
final class HttpAnswer {
  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;
  private static final int FIRST_FINAL = 200;
  private static final int HEXADECIMAL = 16;

  private final InputStream in;
  private final int longest;
  private int headLeft;

  /**
   * @param longest the longest body that is read, in bytes; the head may be as long
   */
  HttpAnswer(InputStream in, int longest) {
    this.in = new BufferedInputStream(in);
    this.longest = longest;
    this.headLeft = longest;
  }

  ApiClientResponse read() throws IOException {
    int status = status(line());
    List<Pair<String, String>> headers = headers();
    while (status < FIRST_FINAL) {
      status = status(line());
      headers = headers();
    }
    ApiClientResponse answer = new ApiClientResponse();
    answer.setStatusCode(status);
    answer.setHeaders(headers);
    answer.setBody(new String(body(status, headers), StandardCharsets.UTF_8));
    return answer;
  }

  private static int status(String line) throws IOException {
    String[] parts = line.split(" ", 3);
    if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || parts[1].length() != 3) {
      throw new IOException("no HTTP answer");
    }
    return number(parts[1], 10);
  }

  /** The headers up to the empty line, their names in small letters. */
  private List<Pair<String, String>> headers() throws IOException {
    List<Pair<String, String>> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IOException("a header without a name");
      }
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      headers.add(new Pair<>(name, line.substring(colon + 1).strip()));
    }
    return headers;
  }

  private byte[] body(int status, List<Pair<String, String>> headers) throws IOException {
    if (status == NO_CONTENT || status == NOT_MODIFIED) {
      return new byte[0];
    }
    String coding = only("transfer-encoding", headers);
    String length = only("content-length", headers);
    if (coding != null) {
      if (length != null || !coding.equalsIgnoreCase("chunked")) {
        throw new IOException("a body of unknown coding");
      }
      return chunks();
    }
    if (length != null) {
      return exactly(number(length, 10), longest);
    }
    byte[] rest = in.readNBytes(longest + 1);
    checkLength(rest.length, longest);
    return rest;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(exactly(size, longest - body.size()));
      if (!line().isEmpty()) {
        throw new IOException("a chunk longer than it says");
      }
    }
    headers();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return number(line().split(";", 2)[0].strip(), HEXADECIMAL);
  }

  private byte[] exactly(int length, int allowed) throws IOException {
    checkLength(length, allowed);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("an answer that breaks off");
    }
    return bytes;
  }

  private void checkLength(int length, int allowed) throws IOException {
    if (length > allowed) {
      throw new IOException("an answer of more than " + longest + " bytes");
    }
  }

  /** The next line, without its end. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("an answer that breaks off");
      }
      if (--headLeft < 0) {
        throw new IOException("a head of more than " + longest + " bytes");
      }
      line.write(next);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** The value of a header that may stand once; null where it does not stand. */
  private static String only(String name, List<Pair<String, String>> headers) throws IOException {
    String value = null;
    for (Pair<String, String> header : headers) {
      if (header.getName().equals(name)) {
        if (value != null) {
          throw new IOException(name + " twice");
        }
        value = header.getValue();
      }
    }
    return value;
  }

  /** A number of digits alone: a sign is none. */
  private static int number(String text, int radix) throws IOException {
    try {
      if (!text.isEmpty() && Character.digit(text.charAt(0), radix) >= 0) {
        return Integer.parseInt(text, radix);
      }
    } catch (NumberFormatException e) {
      throw new IOException("no number where one belongs", e);
    }
    throw new IOException("no number where one belongs");
  }
}
