package aftercare.simulator.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutOfDomainTest {
  private static final LocalDateTime SUNDAY = LocalDateTime.parse("2026-11-22T18:00:00");
  private static final InteractionModel WITHOUT =
      ModelReader.read(Path.of("src/test/resources/simulator/models/en-US.json"));
  private static final Understanding UNTAUGHT = new Understanding(WITHOUT);
  private static final Understanding TAUGHT =
      new Understanding(
          with(
              "put batteries on my shopping list",
              "add milk to my shopping list",
              "add a yoga mat to the shopping list",
              "put wine on the shopping list please",
              "how much is a bottle of wine at the corner shop",
              "how much does a gym membership cost",
              "what does a taxi cost",
              "can i return the sauna towels to the shop"));

  private static InteractionModel with(String... foreign) {
    List<Sample> samples =
        Stream.of(foreign).map(text -> Sample.of(InteractionModel.FALLBACK, text)).toList();
    Map<String, IntentDefinition> intents = new LinkedHashMap<>(WITHOUT.intents());
    intents.put(
        InteractionModel.FALLBACK,
        new IntentDefinition(InteractionModel.FALLBACK, List.of(), samples, false));
    return new InteractionModel(WITHOUT.invocationName(), intents, WITHOUT.types());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add a sheet mask to my shopping list",
        "put the sheet masks on my shopping list please",
        "how much is a sauna",
        "can i return the sauna towels to the shop"
      })
  void what_is_worded_like_the_fallback_s_samples_falls_back(String said) {
    assertEquals(Understood.Match.NEAR, of(UNTAUGHT, said).match());
    assertEquals(Understood.nothing(), of(TAUGHT, said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hey so can i do a sheet mask",
        "could i maybe go for a run",
        "is a glass of wine alright"
      })
  void what_is_worded_like_the_skill_s_samples_is_heard_as_before(String said) {
    assertEquals(Understood.Match.NEAR, of(UNTAUGHT, said).match());
    assertEquals(of(UNTAUGHT, said), of(TAUGHT, said));
  }

  private static Understood of(Understanding understanding, String said) {
    return understanding.understand(List.of(Utterance.of(said)), SUNDAY, true);
  }
}
