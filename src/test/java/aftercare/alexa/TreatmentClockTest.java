package aftercare.alexa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentClockTest {
  @ParameterizedTest
  @CsvSource({
    "02:50,14:50",
    "06:59,18:59",
    "00:30,12:30",
    "07:00,07:00",
    "14:30,14:30",
    "22:00,22:00",
    "00:00,00:00",
    "MO,MO",
    "'',''"
  })
  void nobody_treats_in_the_small_hours(String resolved, String meant) {
    assertEquals(meant, TreatmentClock.awake(resolved));
  }
}
