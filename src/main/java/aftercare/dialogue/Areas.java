package aftercare.dialogue;

import java.util.Set;

/** Areas that stand for several or for none, and so are never suggested as the treated one. */
final class Areas {
  static final String SEVERAL = "several_areas";
  static final String UNKNOWN = "unknown";
  static final Set<String> COMPOSITE = Set.of(SEVERAL, UNKNOWN, "upper_face");

  private Areas() {}
}
