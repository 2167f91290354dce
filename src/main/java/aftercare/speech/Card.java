package aftercare.speech;

/** What the Alexa app shows: a title and plain text with line breaks. */
public record Card(String title, String text) {

  /** This card with a paragraph before its text. */
  Card after(String paragraph) {
    return new Card(title, paragraph + "\n\n" + text);
  }
}
