package aftercare.dialogue;

/** The question that was asked last and now awaits its answer. */
public enum Asking {
  /** Nothing is asked. */
  NOTHING,
  /** What the person would like to do. */
  ACTIVITY,
  /** Which of several activities an ambiguous word means. */
  WHICH,
  /** When the treatment was. */
  TIME,
  /** At what time of an understood day it was. */
  TIME_OF_DAY,
  /** Which area was treated. */
  AREA,
  /** Which symptom is felt. */
  SYMPTOM,
  /** Which of several symptoms an ambiguous word means. */
  WHICH_SYMPTOM,
  /** On which day after treatment a symptom is felt. */
  SYMPTOM_TIME,
  /** Whether a symptom comes with what would make it an emergency. */
  RED_FLAGS,
  /** Whether to hear the rest of what to avoid. */
  MORE,
  /** Whether there is anything else. */
  ANYTHING_ELSE
}
