package aftercare.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a refused data file must tell its editor. */
final class Refusal {
  private Refusal() {}

  /** Every problem names the file and says something of it. */
  static void namesThePlace(String file, BrokenDataException refused) {
    assertFalse(refused.problems().isEmpty());
    for (String problem : refused.problems()) {
      assertTrue(problem.startsWith(file + ": "), problem);
      assertFalse(problem.substring(file.length() + 1).isBlank(), problem);
    }
  }
}
