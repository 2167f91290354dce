package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.simulator.nlu.Utterance;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvocationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alexa, open gentle aftercare | OPENED |",
        "Open gentle aftercare please | OPENED |",
        "gentle aftercare | OPENED |",
        "alexa, talk to gentle aftercare | OPENED |",
        "alexa, ask gentle aftercare | OPENED |",
        "alexa, ask gentle aftercare if i can swim | ASKED | i can swim; if i can swim",
        "alexa, ask gentle aftercare about the sauna | ASKED | the sauna; about the sauna",
        "ask gentle aftercare: can i swim? | ASKED | can i swim",
        "alexa ask gentle aftercare for help | ASKED | help; for help",
        "tell gentle aftercare that i had botox yesterday | ASKED | i had botox yesterday; that i had botox yesterday",
        "can i swim using gentle aftercare | ASKED | can i swim",
        "open gentle aftercare and when can i swim | ASKED | and when can i swim",
        "alexa, can i swim | UNNAMED | can i swim",
        "can i swim | UNNAMED | can i swim"
      })
  void the_name_of_the_skill_is_taken_off(String said, Invocation.Kind kind, String readings) {
    Invocation invocation = Invocation.of(Utterance.of(said), "gentle aftercare");
    assertEquals(kind, invocation.kind());
    assertEquals(
        readings == null ? "" : readings,
        invocation.readings().stream().map(Utterance::spoken).collect(Collectors.joining("; ")));
  }
}
