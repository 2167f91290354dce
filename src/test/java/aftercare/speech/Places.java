package aftercare.speech;

import aftercare.time.Here;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places and moments as the rows of a table write them. */
final class Places {
  private Places() {}

  /**
   * Now in one zone, or in any of several, the first of which local times are those of.
   *
   * @param zones separated by blanks
   */
  static Here here(String now, String zones) {
    Set<ZoneId> ids =
        Stream.of(zones.split(" "))
            .map(ZoneId::of)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Here(moment(now, zones), ids);
  }

  /** A local time of the first zone; with an offset where the local time occurs twice. */
  static Instant moment(String local, String zones) {
    return local.matches(".*T.*([+-]|Z).*")
        ? OffsetDateTime.parse(local).toInstant()
        : LocalDateTime.parse(local).atZone(ZoneId.of(zones.split(" ")[0])).toInstant();
  }
}
