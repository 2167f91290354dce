package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.Shipped;
import aftercare.time.Grain;
import aftercare.time.Here;
import aftercare.time.SpokenTime;
import aftercare.time.TimeReading.Told;
import aftercare.time.TreatmentTime;
import aftercare.time.TreatmentTimes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpokenTreatmentTest {
  private static final TreatmentTimes TIMES = new TreatmentTimes(Shipped.RULES.treatmentWindows());

  @ParameterizedTest(name = "{0} {1} {2} {3} at {4} in {5}: {7}")
  @CsvFileSource(resources = "/speech/treatments.csv")
  void the_time_understood_is_said_back(
      String date,
      String duration,
      String time,
      String rough,
      String now,
      String zones,
      Grain grain,
      String words) {
    Here here = Places.here(now, zones);
    SpokenTime said = new SpokenTime(date, duration, time, rough);
    TreatmentTime treated = ((Told) TIMES.read(said, here)).time();
    assertEquals(grain, treated.grain());
    assertEquals(words, new SpokenTreatment(Shipped.voice("en-US"), here).heard(treated));
  }
}
