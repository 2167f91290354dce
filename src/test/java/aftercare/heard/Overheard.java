package aftercare.heard;

import aftercare.wire.WarmCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** An entry of the skill, each of whose answers must hold every {@link Invariant}. */
public final class Overheard implements RequestStreamHandler {
  private final RequestStreamHandler entry;

  public Overheard(RequestStreamHandler entry) {
    this.entry = entry;
  }

  /**
   * Hands the request on and the answer back.
   *
   * @throws AssertionError if the answer breaks an invariant
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    byte[] request = in.readAllBytes();
    out.write(WarmCall.is(request) ? answer(request, context) : ask(request).bytes());
  }

  /** The answer to a request, as {@link #handleRequest} gives it. */
  public Reply ask(byte[] request) {
    Reply reply = Reply.of(request, answer(request, null));
    hold(reply);
    return reply;
  }

  /** The answer to an event of any bytes, which is held to nothing. */
  public byte[] answer(byte[] event) {
    return answer(event, null);
  }

  private byte[] answer(byte[] request, Context context) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      entry.handleRequest(new ByteArrayInputStream(request), answer, context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.toByteArray();
  }

  private static void hold(Reply reply) {
    List<Invariant> broken = broken(reply);
    if (!broken.isEmpty()) {
      throw new AssertionError(broken + " by " + reply.response() + " to " + reply.request());
    }
  }

  static List<Invariant> broken(Reply reply) {
    return Stream.of(Invariant.values()).filter(invariant -> !invariant.holds(reply)).toList();
  }
}
