package aftercare.dialogue;

import aftercare.speech.Voice;
import aftercare.time.Here;

/**
 * One turn before it is answered: what was heard, what is remembered, now and where, in which
 * voice.
 */
public record Scene(Heard heard, Memory memory, Here here, Voice voice) {

  Scene remembering(Memory other) {
    return new Scene(heard, other, here, voice);
  }

  Scene hearing(Heard other) {
    return new Scene(other, memory, here, voice);
  }
}
