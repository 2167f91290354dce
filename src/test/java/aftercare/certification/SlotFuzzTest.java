package aftercare.certification;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever stands in the slots of well-formed requests, every answer can be certified. The first
 * line is a locale and a state of the conversation, each of the next few a request, see {@link
 * SaidTurn}.
 */
class SlotFuzzTest {
  private static final int MOST_TURNS = 4;

  @DictionaryFile(resourcePath = "/aftercare/certification/slots.dict")
  @FuzzTest
  void whatever_is_in_the_slots_the_answer_can_be_certified(byte[] conversation) {
    List<String> lines = new String(conversation, StandardCharsets.UTF_8).lines().toList();
    String[] setting = (lines.isEmpty() ? "" : lines.get(0)).split(" ", 2);
    String locale = SaidTurn.one(Model.LOCALES, setting[0]);
    State state = SaidTurn.one(List.of(State.values()), setting.length > 1 ? setting[1] : "");
    Echo echo = state.of(locale);
    lines.stream()
        .skip(1)
        .limit(MOST_TURNS)
        .forEach(line -> Certified.holds(SaidTurn.say(echo, Model.of(locale), line)));
  }
}
