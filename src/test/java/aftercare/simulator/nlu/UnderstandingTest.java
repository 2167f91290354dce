package aftercare.simulator.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {
  private static final LocalDateTime SUNDAY = LocalDateTime.parse("2026-11-22T18:00:00");
  private static final Understanding UNDERSTANDING =
      new Understanding(
          ModelReader.read(Path.of("src/test/resources/simulator/models/en-US.json")));

  @ParameterizedTest
  @CsvFileSource(resources = "/simulator/exact.csv", delimiter = '|')
  void the_words_of_the_model_are_understood_exactly(String said, String intent, String slots) {
    check(said, Understood.Match.EXACT, intent, slots);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/simulator/near.csv", delimiter = '|')
  void other_words_are_understood_by_the_nearest(String said, String intent, String slots) {
    check(said, Understood.Match.NEAR, intent, slots);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/simulator/fallback.csv", delimiter = '|')
  void unrelated_talk_falls_back(String said) {
    check(said, Understood.Match.FALLBACK, "AMAZON.FallbackIntent", null);
  }

  @ParameterizedTest
  @CsvSource({
    "yes,AMAZON.YesIntent",
    "no,AMAZON.NoIntent",
    "repeat that,AMAZON.RepeatIntent",
    "help,AMAZON.HelpIntent",
    "stop,AMAZON.StopIntent",
    "never mind cancel,AMAZON.CancelIntent",
    "go on then say that again,AMAZON.RepeatIntent",
    "no i'm fine thanks,AMAZON.NoIntent",
    "no i am good,AMAZON.NoIntent"
  })
  void an_answer_is_heard_though_nothing_was_asked(String said, String intent) {
    assertEquals(
        intent, UNDERSTANDING.understand(List.of(Utterance.of(said)), SUNDAY, false).intent());
  }

  @ParameterizedTest
  @CsvSource({
    "when,yesterday,CanIIntent,EXACT,when=2026-11-21",
    "when,on monday at two thirty,CanIIntent,EXACT,time=02:30 when=2026-11-23",
    "when,it was three days ago,CanIIntent,EXACT,when=2026-11-19",
    "when,three days ago,CanIIntent,EXACT,ago=P3D",
    "when,i think maybe yesterday,CanIIntent,NEAR,when=2026-11-21",
    "when,what about the gym,CanIIntent,EXACT,activity=the gym(gym)",
    "when,my eyelid is drooping,SymptomIntent,EXACT,symptom=my eyelid is drooping(drooping_eyelid)",
    "when,stop,AMAZON.StopIntent,EXACT,",
    "when,tell me a joke,AMAZON.FallbackIntent,FALLBACK,",
    "time,about three,CanIIntent,EXACT,time=03:00",
    "time,two,CanIIntent,EXACT,time=02:00",
    "area,my forehead and frown lines,CanIIntent,EXACT,area=forehead(forehead)+frown lines(glabella)",
    "activity,juggling chainsaws,CanIIntent,NEAR,activity=juggling chainsaws"
  })
  void an_answer_is_taken_for_the_slot_that_was_asked_for(
      String slot, String said, String intent, Understood.Match match, String slots) {
    Understood understood = UNDERSTANDING.answer(Utterance.of(said), "CanIIntent", slot, SUNDAY);
    assertEquals(
        intent + " " + match + " " + sorted(slots),
        understood.intent() + " " + understood.match() + " " + written(understood));
  }

  @Test
  void the_likelier_reading_comes_first() {
    List<Utterance> readings = List.of(Utterance.of("the sauna"), Utterance.of("about the sauna"));
    assertEquals("CanIIntent", UNDERSTANDING.understand(readings, SUNDAY, false).intent());
  }

  @Test
  void the_same_words_are_always_understood_the_same() {
    Understanding again = new Understanding(UNDERSTANDING.model());
    for (String said :
        List.of(
            "would a yoga class and wine be ok tonight",
            "i had botox this morning and monday can i swim")) {
      assertEquals(
          UNDERSTANDING.understand(List.of(Utterance.of(said)), SUNDAY, true),
          again.understand(List.of(Utterance.of(said)), SUNDAY, true));
    }
  }

  private static void check(String said, Understood.Match match, String intent, String slots) {
    Understood understood = UNDERSTANDING.understand(List.of(Utterance.of(said)), SUNDAY, true);
    assertEquals(
        intent + " " + match + " " + sorted(slots),
        understood.intent() + " " + understood.match() + " " + written(understood));
  }

  /** Slots by name; values hold spaces, so a slot begins where a name and an equals sign stand. */
  private static String sorted(String slots) {
    return slots == null
        ? ""
        : Arrays.stream(slots.split(" (?=[a-zA-Z]+=)")).sorted().collect(Collectors.joining(" "));
  }

  private static String written(Understood understood) {
    Map<String, String> slots = new TreeMap<>();
    understood
        .slots()
        .forEach(
            (name, values) ->
                slots.put(
                    name,
                    values.stream()
                        .map(UnderstandingTest::written)
                        .collect(Collectors.joining("+"))));
    return slots.entrySet().stream()
        .map(slot -> slot.getKey() + "=" + slot.getValue())
        .collect(Collectors.joining(" "));
  }

  private static String written(Span value) {
    return value.value()
        + (value.entities().isEmpty() ? "" : "(" + value.entities().get(0).id() + ")");
  }
}
