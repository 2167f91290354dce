package aftercare.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingLawsTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
  private static final List<SpokenTime> FORMS =
      EveryForm.around(LocalDate.of(2026, 11, 24), List.of());
  private static final List<String> SCRAPS =
      List.of(
          "P",
          "T",
          "D",
          "W",
          "M",
          "-",
          "X",
          "XX",
          "Q9",
          "?",
          ":",
          "2026",
          "0000",
          "9999",
          "99999999999999999999",
          "١٢",
          "１２",
          "\u0000",
          "\u202e",
          "\ud83d\ude00",
          "\ud83d",
          "é",
          "PRESENT_REF",
          "WE",
          "24:00",
          ".",
          ",",
          " ");

  static Stream<TimeRow> rows() {
    return Stream.of("accepted", "refused", "planned", "planned-refused", "corrected")
        .flatMap(file -> TimeRow.of(file + ".json"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void an_unknown_zone_only_widens(TimeRow row) {
    Instant now = row.here().now();
    ZoneId own = row.zones().get(0);
    for (String other :
        List.of("Pacific/Honolulu", "Asia/Kolkata", "Australia/Sydney", "Europe/London")) {
      ReadingLaws.holdInEachZone(
          row.said(), new Here(now, Set.copyOf(List.of(own, ZoneId.of(other)))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24",
        "2026-12-31",
        "2027-01-01",
        "2026-01-01",
        "2026-11-30",
        "2028-02-28",
        "2028-02-29",
        "2028-03-01",
        "2027-02-28",
        "2026-03-08",
        "2026-11-01",
        "2021-01-03",
        "2026-11-22"
      })
  void no_form_breaks_a_law_around_midnight_and_noon(LocalDate day) {
    List<SpokenTime> forms = EveryForm.around(day, bothKinds());
    for (LocalDateTime local : List.of(day.atStartOfDay(), day.atTime(12, 0), day.atTime(17, 0))) {
      for (int second = -1; second <= 1; second++) {
        Instant now = local.plusSeconds(second).atZone(NEW_YORK).toInstant();
        Here known = new Here(now, Set.of(NEW_YORK));
        Here unknown = new Here(now, Set.of(NEW_YORK, LOS_ANGELES));
        for (SpokenTime said : forms) {
          ReadingLaws.hold(said, known);
          ReadingLaws.hold(said, unknown);
          ReadingLaws.holdInEachZone(said, unknown);
        }
      }
    }
  }

  private static List<RoughTime> bothKinds() {
    return Stream.concat(RoughTimes.TREATMENT.stream(), RoughTimes.PLANNED.stream()).toList();
  }

  @Test
  void garbage_breaks_no_law() {
    Random random = new Random(20261124);
    Here here = new Here(Instant.parse("2026-11-24T15:30:00Z"), Set.of(NEW_YORK));
    for (int i = 0; i < 20_000; i++) {
      ReadingLaws.hold(
          new SpokenTime(scrap(random), scrap(random), scrap(random), scrap(random)), here);
      ReadingLaws.hold(new SpokenTime(scrap(random), "", "", ""), here);
      ReadingLaws.hold(new SpokenTime("", scrap(random), "", ""), here);
      ReadingLaws.hold(new SpokenTime("", "", scrap(random), ""), here);
    }
  }

  /** Half are cuts of right forms with one character changed, half are scraps thrown together. */
  private static String scrap(Random random) {
    if (random.nextBoolean()) {
      SpokenTime form = FORMS.get(random.nextInt(FORMS.size()));
      StringBuilder mutant = new StringBuilder(form.words());
      mutant.setCharAt(random.nextInt(mutant.length()), (char) random.nextInt(0x3000));
      return mutant.toString();
    }
    StringBuilder scraps = new StringBuilder();
    random
        .ints(random.nextInt(6), 0, SCRAPS.size())
        .forEach(index -> scraps.append(SCRAPS.get(index)));
    return scraps.toString();
  }
}
