package aftercare.time;

/** One part of what was said about a time, other than the time of day. */
interface Part {
  /**
   * What it means of something that has happened; still ahead of now only where no reading of it is
   * past.
   */
  Stretch back(Place place);

  /** What it means of something planned; over only where it was said of the past. */
  Stretch ahead(Place place);
}
