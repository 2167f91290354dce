package aftercare.rules;

/**
 * What an answer comes down to, strictest first: the natural order is the order in which several
 * answers are told.
 */
public enum Outcome {
  /** Call for help now. */
  EMERGENCY,
  /** Neither yes nor no: the clinician decides. */
  ASK_CLINICIAN,
  /** The minimum has not surely passed. */
  NOT_YET,
  /** The rule has a wait and the time since treatment is unknown. */
  NEEDS_TIME,
  /** The rule book does not cover what was asked. */
  NO_GUIDANCE,
  /** The minimum has passed; some clinicians advise to wait a little longer. */
  CAUTION,
  /** Fine when done gently. */
  GENTLY,
  /** Fine. */
  CLEAR
}
