package aftercare.model;

import java.util.List;

/**
 * A slot: its name and type, whether several values may be said, and what may answer when the skill
 * asks for it.
 */
record SlotSource(Place place, String name, String type, Count count, List<SourceLine> answers) {
  SlotSource {
    answers = List.copyOf(answers);
  }

  /** How many values one utterance may fill the slot with. */
  enum Count {
    ONE,
    MANY
  }
}
