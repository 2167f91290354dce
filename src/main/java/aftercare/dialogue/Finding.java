package aftercare.dialogue;

import aftercare.rules.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * One verdict as the session remembers it.
 *
 * @param from the moment from which the verdict changes for the better
 * @param at the planned moment the verdict is about
 */
public record Finding(
    String activity, Outcome outcome, Optional<Instant> from, Optional<Instant> at) {}
