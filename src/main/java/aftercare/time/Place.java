package aftercare.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Now, in one zone: turns local time into instants with daylight-saving changes as real hours. */
record Place(Instant now, ZoneId zone) {
  LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }
}
