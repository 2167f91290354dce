package aftercare.simulator.nlu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Amazon's own intents by their usual phrases; the skill's samples add nothing to them. */
final class BuiltInIntents {
  /** Adds nothing to what stands beside it. */
  private static final String EMPHASIS = " (actually|really|even|just)(?= )";

  private final AmazonPhrases phrases = AmazonPhrases.shipped();
  private final Set<String> intents;

  BuiltInIntents(InteractionModel model) {
    this.intents = model.intents().keySet();
  }

  Optional<Understood> match(Utterance said) {
    List<String> plain = said.words().stream().filter(word -> !phrases.polite(word)).toList();
    return named(said.words()).or(() -> named(plain)).or(() -> among(said.words()));
  }

  private Optional<Understood> named(List<String> words) {
    return phrases
        .intentOf(String.join(" ", words))
        .filter(intents::contains)
        .map(intent -> new Understood(intent, Understood.Match.EXACT, Map.of()));
  }

  /** One or more phrases of one intent, and nothing but idle words beside them. */
  private Optional<Understood> among(List<String> words) {
    String said = (" " + String.join(" ", words) + " ").replaceAll(EMPHASIS, "");
    return phrases.still().entrySet().stream()
        .filter(intent -> intents.contains(intent.getKey()) && isAll(said, intent.getValue()))
        .map(intent -> new Understood(intent.getKey(), Understood.Match.NEAR, Map.of()))
        .findFirst();
  }

  private boolean isAll(String said, List<String> some) {
    String rest = said;
    for (String phrase : some) {
      rest = rest.replace(" " + phrase + " ", "  ");
    }
    return !rest.equals(said)
        && List.of(rest.trim().split(" +")).stream()
            .allMatch(word -> word.isEmpty() || phrases.idle(word));
  }
}
