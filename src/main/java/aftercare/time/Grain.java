package aftercare.time;

/** How finely a time was said, finest first. */
public enum Grain {
  /** A clock time, or minutes ago. */
  MOMENT,
  /** Hours ago. */
  HOURS,
  /** A part of a day: morning, last night. */
  DAYPART,
  /** One whole day. */
  DAY,
  /** More than a day: a week, a month, the other day. */
  SPAN;

  Grain finer(Grain other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Grain coarser(Grain other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
