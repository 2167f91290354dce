package aftercare.simulator;

/**
 * The skill threw, or answered with something that is no response: where Alexa would say that there
 * was a problem.
 */
final class SkillFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SkillFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
