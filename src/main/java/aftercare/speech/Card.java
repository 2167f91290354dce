package aftercare.speech;

/** What the Alexa app shows: a title and plain text with line breaks. */
public record Card(String title, String text) {}
