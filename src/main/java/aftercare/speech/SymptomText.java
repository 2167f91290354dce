package aftercare.speech;

import java.util.Optional;

/**
 * The words about one symptom. {@code brief} and {@code say} may hold the placeholders that {@link
 * LocaleText#fill} fills.
 *
 * @param name what it is called, as a title
 * @param about a noun phrase that fits after "for" and "about"
 * @param brief what must be heard first; in an emergency all that is said
 * @param say the whole advice
 * @param ask a question to ask before any advice is given
 * @param escalateAsk a question whose yes makes the symptom more urgent
 */
public record SymptomText(
    String name,
    String about,
    String brief,
    String say,
    Optional<String> ask,
    Optional<String> escalateAsk) {}
