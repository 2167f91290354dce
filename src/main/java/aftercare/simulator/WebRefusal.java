package aftercare.simulator;

/** A request that cannot be served as it is, with the HTTP status that says so. */
final class WebRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  WebRefusal(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
