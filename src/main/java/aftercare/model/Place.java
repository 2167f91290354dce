package aftercare.model;

/**
 * A place in the source of the model: the file as reports name it, and the line, counted from one.
 */
record Place(String file, int line) {
  RefusedSource refuse(String reason) {
    return new RefusedSource(this + ": " + reason);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
