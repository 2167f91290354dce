package aftercare.speech;

/** How a question was put: whether something may be done, or when. */
public enum Form {
  WHETHER,
  WHEN
}
