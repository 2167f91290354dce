package aftercare.rules;

/** How far a source was read when the rule book was reviewed. */
public enum Checked {
  /** The whole page. */
  FULL,
  /** A part of the page. */
  EXCERPT,
  /** Not read, cited from general knowledge; confirm before quoting it to anybody. */
  UNCHECKED
}
