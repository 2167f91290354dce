package aftercare;

/**
 * The log of the SDK, which stays silent: SLF4J is told so by name, for else it would look through
 * every jar for what to write to. To be told before the SDK is first used.
 */
final class LibraryLog {
  private LibraryLog() {}

  static void silence() {
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
  }
}
