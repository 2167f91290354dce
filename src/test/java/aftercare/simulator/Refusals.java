package aftercare.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Talk of other matters, each said by itself: what the skill takes for its own is a false accept.
 * In {@link #NEAR} a third of it uses the words of this skill.
 */
final class Refusals {
  static final String ANY = "refusals.txt";
  static final String MORE = "refusals-b.txt";
  static final String NEAR = "refusals-near.txt";

  private static final Setting SETTING =
      new Setting(
          Instant.parse("2026-11-22T15:00:00Z"), ZoneId.of("America/New_York"), "en-US", false);

  private Refusals() {}

  static List<String> said(String file) throws IOException {
    return Files.readAllLines(Corpus.FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank())
        .toList();
  }

  static List<String> accepted(String file, Alexa alexa) throws IOException {
    List<String> accepted = new ArrayList<>();
    for (String line : said(file)) {
      String intent = alexa.converse(SETTING).say(line).intent();
      if (!intent.equals("AMAZON.FallbackIntent")) {
        accepted.add(line + ": " + intent);
      }
    }
    return accepted;
  }
}
