package aftercare.simulator.nlu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** By what words Amazon's own intents are heard, read from {@code amazon-phrases.txt}. */
final class AmazonPhrases {
  private static final String FILE = "/aftercare/simulator/amazon-phrases.txt";
  private static final String AMONG_OTHERS = " still";

  private final Map<String, String> intents = new HashMap<>();
  private final Map<String, List<String>> still = new LinkedHashMap<>();
  private final Set<String> polite = new HashSet<>();
  private final Set<String> idle = new HashSet<>();

  private AmazonPhrases(String text) {
    for (String entry : text.replaceAll("(?m)^#.*\n", "").replaceAll("\n +", " ").split("\n+")) {
      int colon = entry.indexOf(':');
      if (colon > 0) {
        take(entry.substring(0, colon), List.of(entry.substring(colon + 1).trim().split("; ?")));
      }
    }
  }

  /**
   * @throws UncheckedIOException if the file is not there
   */
  static AmazonPhrases shipped() {
    try (InputStream in = AmazonPhrases.class.getResourceAsStream(FILE)) {
      return new AmazonPhrases(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String name, List<String> phrases) {
    if (name.equals("polite")) {
      polite.addAll(phrases);
    } else if (name.equals("idle")) {
      idle.addAll(phrases);
    } else if (name.endsWith(AMONG_OTHERS)) {
      still.put(name.substring(0, name.length() - AMONG_OTHERS.length()), phrases);
    } else {
      phrases.forEach(phrase -> intents.put(phrase, name));
    }
  }

  /** The intent that is heard where this is all that is said. */
  Optional<String> intentOf(String phrase) {
    return Optional.ofNullable(intents.get(phrase));
  }

  /** The phrases of each intent that are heard among idle words as well. */
  Map<String, List<String>> still() {
    return still;
  }

  /** Whether it is said to be kind, and means nothing. */
  boolean polite(String word) {
    return polite.contains(word);
  }

  /** Whether it may stand beside a phrase that is heard still. */
  boolean idle(String word) {
    return idle.contains(word) || polite.contains(word);
  }
}
