package aftercare.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When and where words are spoken.
 *
 * @param now the instant of the request
 * @param zones the zones that the device may be in, never empty: one when it is known, several when
 *     it is not, and then every reading is the union of the readings in each
 */
public record Here(Instant now, Set<ZoneId> zones) {
  /**
   * Copies the zones.
   *
   * @throws IllegalArgumentException if there is no zone
   */
  public Here {
    zones = Collections.unmodifiableSet(new LinkedHashSet<>(zones));
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("Here needs at least one zone");
    }
  }

  Stream<Place> places() {
    return zones.stream().map(zone -> new Place(now, zone));
  }
}
