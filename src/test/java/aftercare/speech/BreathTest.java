package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.time.Here;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreathTest {
  private static final String PART = "Better wait.";

  @ParameterizedTest
  @CsvSource({
    "WHETHER, 194, true",
    "WHETHER, 195, false",
    "WHEN, 194, true",
    "WHEN, 195, false",
    "BESIDE, 20, false"
  })
  void the_whole_is_said_while_it_fits_and_never_beside_a_symptom(
      Form form, int length, boolean fits) {
    String whole = "a".repeat(length);
    assertEquals(fits ? whole : PART, breath(form).fitting(whole, PART));
  }

  @ParameterizedTest
  @CsvSource({"WHETHER, 225, true", "WHETHER, 226, false", "BESIDE, 20, false"})
  void a_doubt_about_the_time_takes_room_of_its_own(Form form, int length, boolean fits) {
    String whole = "a".repeat(length);
    assertEquals(fits ? whole : PART, breath(form).fittingWithDoubt(whole, PART));
  }

  private static Breath breath(Form form) {
    Here here = new Here(Instant.parse("2026-11-22T15:00:00Z"), Set.of(ZoneOffset.UTC));
    return new Breath(new Asked(here, Optional.empty(), Optional.empty(), form));
  }
}
