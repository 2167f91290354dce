package aftercare.model;

/** The source of the model is wrong; the message names file, line and reason. */
final class RefusedSource extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedSource(String message) {
    super(message);
  }
}
