import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The least that Java can be on Lambda: it reads the request, and answers with fixed bytes. */
public class BareHandler implements RequestStreamHandler {
  private static final byte[] HELLO =
      ("{\"version\":\"1.0\",\"response\":{\"outputSpeech\":"
              + "{\"type\":\"PlainText\",\"text\":\"Hello world\"}}}")
          .getBytes(StandardCharsets.UTF_8);

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    in.readAllBytes();
    out.write(HELLO);
  }
}
