package aftercare.data;

/** The JSON value {@code null}, which no data file has a use for. */
enum JsonNull {
  NULL;

  @Override
  public String toString() {
    return "null";
  }
}
