package aftercare.speech;

import java.util.Optional;

/**
 * The words about one product or treatment.
 *
 * @param name what it is called, such as "Dysport"
 * @param say for a treatment that the skill does not know: that it does not, and whom to ask
 */
public record ProductText(String name, Optional<String> say) {}
