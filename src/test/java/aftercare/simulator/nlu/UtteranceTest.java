package aftercare.simulator.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtteranceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Can I do a sheet-mask? | can i do a sheet mask",
        "I can't, I cant, I can not, I cannot | i cannot i cannot i cannot i cannot",
        "it isn't; it isnt | it is not it is not",
        "I won’t | i will not",
        "I'm sure I've it | i am sure i have it",
        "what's it's that's | what is it is that is",
        "at 2.30pm | at 2:30 pm",
        "at 2:30 p.m. | at 2:30 pm",
        "at 9 a.m. | at 9 am",
        "an I.P.L. session | an ipl session",
        "salt & pepper | salt and pepper",
        "my sister's hen do | my sisters hen do",
        "two o'clock | two oclock"
      })
  void everything_is_brought_into_one_spelling(String said, String words) {
    assertEquals(words, String.join(" ", Utterance.of(said).words()));
  }

  @Test
  void what_was_said_is_kept_beside_it() {
    Utterance said = Utterance.of("I can not do it, isn't it?");
    assertEquals(List.of("i", "cannot", "do", "it", "is", "not", "it"), said.words());
    assertEquals("can not do", said.spoken(1, 3));
    assertEquals("isn't it", said.spoken(4, 7));
  }

  @Test
  void punctuation_alone_is_nothing() {
    assertEquals(0, Utterance.of(" ?! ' ").size());
  }
}
