package aftercare;

import static java.nio.charset.StandardCharsets.UTF_8;

import aftercare.wire.RequestLine;
import java.io.PrintStream;

/**
 * The log of answered requests: a line each on the function's standard output, which Lambda keeps.
 * A logging framework would cost more at a cold start than the answer itself.
 */
final class RequestLog {
  private static final long NANOSECONDS_PER_MILLISECOND = 1_000_000;

  /** As much of an envelope as a line tells of. */
  private static final byte[] REQUEST =
      "{\"request\":{\"type\":\"IntentRequest\",\"intent\":{\"name\":\"\"}}}".getBytes(UTF_8);

  private static final byte[] ANSWER =
      "{\"sessionAttributes\":{\"verdicts\":[{\"verdict\":\"CLEAR\"}]}}".getBytes(UTF_8);

  private final PrintStream out;

  RequestLog(PrintStream out) {
    this.out = out;
  }

  /** The log of a Lambda function. */
  static RequestLog ofLambda() {
    return new RequestLog(System.out);
  }

  /** Makes a line of nothing and leaves it out, so that the first real one is not the first. */
  void prime() {
    RequestLine.of(REQUEST, ANSWER, 0);
  }

  /**
   * @param begun {@link System#nanoTime} when the request came
   */
  void answered(byte[] request, byte[] answer, long begun) {
    long milliseconds = (System.nanoTime() - begun) / NANOSECONDS_PER_MILLISECOND;
    out.println(RequestLine.of(request, answer, milliseconds));
  }
}
