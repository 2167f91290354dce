package aftercare.rules;

/** How fast a symptom needs somebody, most urgent first. */
public enum Urgency {
  /** Emergency number, now. */
  CALL_EMERGENCY_NOW,
  /** The clinic, the same day. */
  CALL_CLINICIAN_TODAY,
  /** Worth telling at the next visit. */
  MENTION_AT_FOLLOW_UP,
  /** Part of normal healing. */
  EXPECTED;

  /** Whether this needs somebody sooner than {@code other} does. */
  public boolean outranks(Urgency other) {
    return compareTo(other) < 0;
  }
}
