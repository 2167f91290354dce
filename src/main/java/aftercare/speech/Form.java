package aftercare.speech;

/** How a question was put: whether something may be done, when, or whether beside a symptom. */
public enum Form {
  WHETHER,
  WHEN,
  BESIDE
}
