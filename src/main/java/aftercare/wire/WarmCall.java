package aftercare.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The scheduled call that keeps a snapshot of the function from being laid aside: Lambda does so
 * with one that nobody has used for two weeks. It is no request of Alexa's.
 */
public final class WarmCall {
  private static final byte[] EVENT = "{\"warm\":true}".getBytes(StandardCharsets.US_ASCII);

  private WarmCall() {}

  /** Whether the event is exactly the one that the template's schedule sends. */
  public static boolean is(byte[] event) {
    return Arrays.equals(EVENT, event);
  }
}
