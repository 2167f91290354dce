package aftercare.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How often each kind of understanding was right, and what went wrong where nothing may. */
final class CorpusTally {
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> unsafe = new ArrayList<>();

  void count(String kind, boolean right) {
    int[] count = counts.computeIfAbsent(kind, key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  void unsafe(String what) {
    unsafe.add(what);
  }

  /** The share that was right, 0 to 1; 1 where there was nothing of the kind. */
  double share(String kind) {
    int[] count = counts.getOrDefault(kind, new int[2]);
    return count[1] == 0 ? 1 : (double) count[0] / count[1];
  }

  List<String> unsafeGoAheads() {
    return List.copyOf(unsafe);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (kind, count) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "  %-34s %4d of %4d  %5.1f %%%n",
                    kind,
                    count[0],
                    count[1],
                    100.0 * count[0] / count[1])));
    text.append("  unsafe go-aheads                   ").append(unsafe.size()).append('\n');
    unsafe.forEach(one -> text.append("    ").append(one).append('\n'));
    return text.toString();
  }
}
