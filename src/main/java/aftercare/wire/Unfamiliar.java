package aftercare.wire;

/** Says that the codec does not know a part of an envelope; the SDK's mapper then takes it. */
final class Unfamiliar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param part a name of the Alexa interface, never a value: values are private
   */
  Unfamiliar(String part) {
    super(part, null, false, false);
  }
}
