package aftercare.dialogue;

import aftercare.speech.Guidance;
import java.util.Optional;

/** The skill's side of one turn: what to say, what to keep, what to listen for. */
public record Turn(Guidance guidance, Memory memory, Optional<Elicit> elicit) {

  /** A statement that ends the session. */
  static Turn closing(Guidance guidance, Memory memory) {
    return new Turn(guidance, memory.asking(Asking.NOTHING), Optional.empty());
  }

  /** A turn that ends in a question answered by yes, no or a new question. */
  static Turn open(Guidance guidance, Memory memory) {
    return new Turn(guidance, memory, Optional.empty());
  }

  static Turn eliciting(Elicit elicit, Guidance guidance, Memory memory) {
    return new Turn(guidance, memory, Optional.of(elicit));
  }

  /** This turn with words said before all others. */
  Turn after(String words) {
    return new Turn(guidance.after(words), memory, elicit);
  }

  /** This turn with words said before its question. */
  Turn adding(String words) {
    return new Turn(guidance.adding(words), memory, elicit);
  }
}
