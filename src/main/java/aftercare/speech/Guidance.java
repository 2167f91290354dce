package aftercare.speech;

import java.util.Optional;

/**
 * One thing to say: a statement, perhaps a question that keeps the microphone open, perhaps a card.
 *
 * @param statement what is said first, plain text; may be empty when only a question is asked
 * @param question what is asked last; present exactly when an answer is awaited
 * @param reprompt what is asked again after silence; present exactly when the question is
 * @param card what the app shows
 */
public record Guidance(
    String statement, Optional<String> question, Optional<String> reprompt, Optional<Card> card) {

  public Guidance {
    if (question.isPresent() != reprompt.isPresent()) {
      throw new IllegalArgumentException("A question and its reprompt come together");
    }
  }

  /** A statement that ends the session. */
  public static Guidance statement(String text) {
    return new Guidance(text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Text that ends in a question, with the words to ask it again after silence. */
  public static Guidance question(String question, String reprompt) {
    return statement("").asking(question, reprompt);
  }

  /** This guidance with a question at its end. */
  public Guidance asking(String newQuestion, String newReprompt) {
    return new Guidance(statement, Optional.of(newQuestion), Optional.of(newReprompt), card);
  }

  /** This guidance with a card. */
  public Guidance showing(Card newCard) {
    return new Guidance(statement, question, reprompt, Optional.of(newCard));
  }

  /** This guidance with words said before its statement. */
  public Guidance after(String opening) {
    return new Guidance(join(opening, statement), question, reprompt, card);
  }

  /** This guidance with words said after its statement and before its question. */
  public Guidance adding(String closing) {
    return new Guidance(join(statement, closing), question, reprompt, card);
  }

  /** Everything that is spoken, statement first, question last. */
  public String speech() {
    return join(statement, question.orElse(""));
  }

  private static String join(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
  }
}
