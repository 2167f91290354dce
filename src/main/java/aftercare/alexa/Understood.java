package aftercare.alexa;

import aftercare.dialogue.Finding;
import aftercare.dialogue.Memory;
import aftercare.time.Elapsed;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a turn understood and judged, as session attributes {@code understood} and {@code verdicts}.
 */
final class Understood {
  static final String KEY = "understood";
  static final String VERDICTS = "verdicts";
  static final Set<String> KEYS = Set.of(KEY, VERDICTS);
  private static final double MINUTES_PER_HOUR = 60.0;

  private Understood() {}

  /**
   * @param activities ids asked about, an ambiguity as the meaning gone by
   * @param now the moment to which elapsed hours are measured
   */
  static Map<String, Object> write(
      Memory memory, List<String> activities, List<String> symptoms, Instant now) {
    Map<String, Object> understood = new LinkedHashMap<>();
    understood.put("activities", activities);
    understood.put("symptoms", symptoms);
    understood.put("product", memory.product().orElse(null));
    understood.put("area", area(memory.areas()));
    understood.put("elapsedHours", memory.treated().map(t -> hours(t.elapsedAt(now))).orElse(null));
    return understood;
  }

  static List<Map<String, Object>> verdicts(List<Finding> findings) {
    return findings.stream().map(Understood::verdict).toList();
  }

  private static String area(List<String> areas) {
    return areas.size() > 1 ? "several_areas" : areas.stream().findFirst().orElse(null);
  }

  private static List<Double> hours(Elapsed elapsed) {
    return List.of(hours(elapsed.least()), hours(elapsed.most()));
  }

  private static double hours(Duration elapsed) {
    return Math.floor(elapsed.toMinutes() / MINUTES_PER_HOUR * 100) / 100;
  }

  private static Map<String, Object> verdict(Finding finding) {
    Map<String, Object> verdict = new LinkedHashMap<>();
    verdict.put("activity", finding.activity());
    verdict.put("verdict", finding.outcome().name());
    verdict.put("from", finding.from().map(Instant::toString).orElse(null));
    Optional<Instant> at = finding.at();
    at.ifPresent(moment -> verdict.put("at", moment.toString()));
    return verdict;
  }
}
