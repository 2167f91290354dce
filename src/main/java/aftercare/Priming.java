package aftercare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Answers canned requests of every kind before the first user comes, so that what they need is
 * loaded while Lambda still gives its full processor.
 *
 * <p>The requests name no service of Alexa's and no user: no network is asked and nothing is kept.
 */
final class Priming {
  private static final String REQUESTS = "/aftercare/priming.jsonl";
  private static final String ANY_SKILL = "amzn1.ask.skill.priming";

  private Priming() {}

  /**
   * Answers each canned request once.
   *
   * @param skillId the skill that the requests claim to be for, or empty for any
   */
  static void run(UnaryOperator<byte[]> skill, String skillId) {
    try (InputStream requests = Priming.class.getResourceAsStream(REQUESTS);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(requests, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String request = line.replace("{skillId}", skillId.isEmpty() ? ANY_SKILL : skillId);
        skill.apply(request.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
