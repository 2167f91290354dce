package aftercare.rules;

/** What stands behind an entry, graded by what supports the wait or the advice itself. */
public enum Evidence {
  /** A product's approved label. */
  LABEL,
  /** A clinical trial. */
  TRIAL,
  /** A clinical guideline. */
  GUIDELINE,
  /** Patient pages of medical centres and professional bodies. */
  EXPERT_CONSENSUS,
  /** The aftercare sheets of individual clinics. */
  CLINIC_CUSTOM,
  /** The article that the rule book grew from. */
  SEED_ARTICLE,
  /** Common sense and general medical knowledge, no dated figure. */
  GENERAL_KNOWLEDGE
}
