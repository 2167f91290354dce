package aftercare.speech;

/**
 * The words about one phrase that can mean several things.
 *
 * @param phrase the phrase itself, as people say it
 * @param ask the question that tells the meanings apart
 */
public record AmbiguityText(String phrase, String ask) {}
