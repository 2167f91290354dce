package aftercare.certification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The slots of an intent with odd values in one of them: what Alexa sends at its worst. */
final class OddSlots {
  private static final List<String> ANYTHING =
      List.of(
          "",
          " ",
          "?",
          "null",
          "&",
          "<speak>",
          "\"quoted\"",
          "it's",
          "two\nlines",
          "\u0000",
          "\uD83D\uDE00",
          "\uD83D",
          "\u202Eright to left",
          "a".repeat(5_000),
          "$1 \\ %s {activity}");

  private static final Map<String, List<String>> OF_AMAZONS_TYPES =
      Map.of(
          "AMAZON.DATE",
          List.of(
              "PRESENT_REF",
              "PAST_REF",
              "FUTURE_REF",
              "2026-11-22",
              "2026-11-21",
              "2026-11-23",
              "2027-03-01",
              "2026-W47",
              "2026-W7",
              "2026-W60",
              "2026-W47-WE",
              "2026-W48-WE",
              "2026-11",
              "2026-11-XX",
              "2026-13",
              "2026",
              "2027",
              "2026-XX",
              "2026-XX-XX",
              "202X",
              "20XX",
              "XXXX",
              "2026-WI",
              "2026-SP",
              "2026-SU",
              "2026-FA",
              "2026-Q4",
              "1900-01-01",
              "9999-12-31",
              "0000-00-00",
              "2026-02-30",
              "next tuesday",
              "+999999999-12-31",
              "-5"),
          "AMAZON.DURATION",
          List.of(
              "PT10M",
              "PT5H",
              "P1D",
              "P3D",
              "P1W",
              "P8W",
              "P1M",
              "P7Y",
              "P2YT3H10M",
              "P2DT3H",
              "P100000000D",
              "PT0S",
              "P0D",
              "P99999999999999999999Y",
              "P9223372036854775807D",
              "P",
              "PT",
              "P-1D",
              "-P1D",
              "P5Y11M2W1DT7H23M47S",
              "PT0.5H",
              "P1.5D",
              "3",
              "ages"),
          "AMAZON.TIME",
          List.of(
              "14:30",
              "00:00",
              "23:59",
              "9:05",
              "MO",
              "AF",
              "EV",
              "NI",
              "24:00",
              "25:61",
              "9",
              "14:30:30",
              "noon"));

  private OddSlots() {}

  /**
   * @param slots names and types of the intent's slots
   */
  static Stream<Slots> of(Map<String, String> slots, String odd, List<String> ids) {
    String type = slots.get(odd);
    List<Slots> all = new ArrayList<>();
    all.add(others(slots, odd));
    all.add(others(slots, odd).raw(odd, json("null")));
    all.add(others(slots, odd).raw(odd, json("{}")));
    all.add(others(slots, odd).raw(odd, json("{\"name\":null,\"value\":null,\"slotValue\":null}")));
    ANYTHING.forEach(value -> all.add(others(slots, odd).value(odd, value)));
    if (type.startsWith("AMAZON.")) {
      OF_AMAZONS_TYPES.get(type).forEach(value -> all.add(others(slots, odd).value(odd, value)));
      return all.stream();
    }
    String first = ids.get(0);
    String last = ids.get(ids.size() - 1);
    all.add(others(slots, odd).id(odd, first, first));
    all.add(others(slots, odd).id(odd, last, last));
    all.add(others(slots, odd).id(odd, "gone", "an_id_of_an_older_model"));
    all.add(others(slots, odd).resolved(odd, "both", "ER_SUCCESS_MATCH", List.of(first, last)));
    all.add(others(slots, odd).resolved(odd, "none", "ER_SUCCESS_MATCH", List.of()));
    all.add(others(slots, odd).resolved(odd, "a lawnmower", "ER_SUCCESS_NO_MATCH", List.of()));
    all.add(others(slots, odd).resolved(odd, "slow", "ER_ERROR_TIMEOUT", List.of()));
    all.add(others(slots, odd).resolved(odd, "broken", "ER_ERROR_EXCEPTION", List.of()));
    all.add(others(slots, odd).resolved(odd, "new", "ER_A_CODE_TO_COME", List.of(first)));
    all.add(others(slots, odd).several(odd, List.of(first, last)));
    all.add(others(slots, odd).several(odd, ids.subList(0, Math.min(8, ids.size()))));
    all.add(others(slots, odd).several(odd, List.of()));
    all.add(others(slots, odd).several(odd, List.of(first, first)));
    String list = "{\"name\":\"%s\",\"slotValue\":{\"type\":\"List\",\"values\":%s}}";
    for (String values : List.of("null", "[null]", "[{\"type\":\"Simple\"}]", "[{}]")) {
      if (!values.equals("[{}]")) {
        all.add(others(slots, odd).raw(odd, json(list.formatted(odd, values))));
      }
    }
    return all.stream();
  }

  private static Slots others(Map<String, String> slots, String odd) {
    Slots all = Slots.none();
    slots.keySet().stream().filter(name -> !name.equals(odd)).forEach(all::empty);
    return all.empty(odd);
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
