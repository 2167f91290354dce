package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazon.ask.model.services.ApiClientResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAnswerTest {
  private static final int LONGEST = 100;

  @ParameterizedTest
  @CsvSource({
    "'HTTP/1.1 200 OK|Content-Length: 5||UTC!!', 200, UTC!!",
    "'HTTP/1.1 200 OK|content-length:5||UTC!!and what follows', 200, UTC!!",
    "'HTTP/1.0 200|| up to the end ', 200, ' up to the end '",
    "'HTTP/1.1 200 OK|Transfer-Encoding: chunked||3|abc|0b;x=y|defghijklmn|0||', 200, abcdefghijklmn",
    "'HTTP/1.1 200 OK|Transfer-Encoding: Chunked||1|a|0|Trailer: x||', 200, a",
    "'HTTP/1.1 100 Continue||HTTP/1.1 103 Early|A: b||HTTP/1.1 404 No|Content-Length: 0||', 404, ''",
    "'HTTP/1.1 204 No Content|Content-Length: 5||', 204, ''",
    "'HTTP/1.1 304 Not Modified||', 304, ''",
    "'HTTP/1.1 200 OK|Content-Length: 100||"
        + "0123456789012345678901234567890123456789012345678901234567890123456789"
        + "012345678901234567890123456789', 200, "
        + "0123456789012345678901234567890123456789012345678901234567890123456789"
        + "012345678901234567890123456789",
  })
  void an_answer_is_read_as_its_head_says(String answer, int status, String body)
      throws IOException {
    ApiClientResponse read = read(answer);
    assertEquals(status, read.getStatusCode());
    assertEquals(body, read.getBody());
  }

  @Test
  void header_names_are_in_small_letters_and_values_bare() throws IOException {
    ApiClientResponse read = read("HTTP/1.1 200 OK|X-One:  1 |X-Two:|Content-Length: 0||");
    assertEquals("x-one", read.getHeaders().get(0).getName());
    assertEquals("1", read.getHeaders().get(0).getValue());
    assertEquals("", read.getHeaders().get(1).getValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK",
        "HTTP/1.1 200 OK|",
        "HTTP/2 200||",
        "HTTP/1.1 20||",
        "HTTP/1.1 abc||",
        "HTTP/1.1 -10||",
        "<html>||",
        "HTTP/1.1 100 Continue||",
        "HTTP/1.1 200 OK|no colon||",
        "HTTP/1.1 200 OK|: no name||",
        "HTTP/1.1 200 OK|Content-Length: 5||UTC!",
        "HTTP/1.1 200 OK|Content-Length: -5||",
        "HTTP/1.1 200 OK|Content-Length: +5||UTC!!",
        "HTTP/1.1 200 OK|Content-Length: ||",
        "HTTP/1.1 200 OK|Content-Length: 101||",
        "HTTP/1.1 200 OK|Content-Length: 99999999999||",
        "HTTP/1.1 200 OK|Content-Length: 5|Content-Length: 6||UTC!!!",
        "HTTP/1.1 200 OK|Content-Length: 3|Transfer-Encoding: chunked||0||",
        "HTTP/1.1 200 OK|Transfer-Encoding: gzip||x",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||3|abcd|0||",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||60|abc",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||65|",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||x|abc|0||",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||3|abc|",
        "HTTP/1.1 200 OK|X: 0123456789012345678901234567890123456789012345678901234567890123456789"
            + "0123456789012345678901234567890123456789||",
        "HTTP/1.1 200 OK||0123456789012345678901234567890123456789012345678901234567890123456789"
            + "0123456789012345678901234567890123456789",
      })
  void anything_else_is_no_answer(String answer) {
    assertThrows(IOException.class, () -> read(answer));
  }

  private static ApiClientResponse read(String answer) throws IOException {
    byte[] bytes = answer.replace("|", "\r\n").getBytes(StandardCharsets.UTF_8);
    return new HttpAnswer(new ByteArrayInputStream(bytes), LONGEST).read();
  }
}
