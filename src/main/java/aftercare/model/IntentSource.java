package aftercare.model;

import java.util.List;

/**
 * An intent: its name, the names of its slots in order, and the lines with the patterns of what is
 * said.
 */
record IntentSource(String name, List<String> slots, List<SourceLine> patterns) {
  IntentSource {
    slots = List.copyOf(slots);
    patterns = List.copyOf(patterns);
  }
}
