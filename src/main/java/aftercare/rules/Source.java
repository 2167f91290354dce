package aftercare.rules;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A publication that a rule rests on.
 *
 * @param tier 1 (labels, regulators) to 5 (blogs and press)
 * @param checked how far it was read at review
 */
public record Source(
    String id,
    String title,
    String publisher,
    OptionalInt year,
    Optional<String> url,
    int tier,
    Checked checked) {}
