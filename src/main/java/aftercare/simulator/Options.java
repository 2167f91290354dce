package aftercare.simulator;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line asks for.
 *
 * @param batch the file of conversations, {@code -} for standard input; empty for a conversation on
 *     the terminal
 * @param web the port on loopback where a browser converses, 0 for any that is free; empty for no
 *     browser
 */
record Options(Setting setting, Optional<String> batch, OptionalInt web) {
  static final String USAGE =
      "usage: [--now 2026-11-22T10:00:00] [--zone America/New_York] [--locale en-US] [--screen]"
          + " [--batch FILE|- | --web [--port 8080]]";

  private static final List<String> VALUED =
      List.of("--now", "--zone", "--locale", "--batch", "--port");
  private static final List<String> BARE = List.of("--screen", "--web");
  private static final String PORT = "8080";
  private static final int LAST_PORT = 65_535;

  /**
   * The options.
   *
   * @param clock the moment and the zone for what is not said
   * @throws IllegalArgumentException when an option is unknown, repeated, without its value or
   *     wrong
   */
  static Options of(List<String> arguments, Clock clock) {
    Map<String, String> given = new HashMap<>();
    for (int at = 0; at < arguments.size(); at++) {
      String option = arguments.get(at);
      boolean valued = VALUED.contains(option);
      if (!valued && !BARE.contains(option)) {
        throw new IllegalArgumentException("unknown option " + option);
      }
      if (valued && at + 1 == arguments.size()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      if (given.put(option, valued ? arguments.get(++at) : "") != null) {
        throw new IllegalArgumentException(option + " is given twice");
      }
    }
    ZoneId zone =
        Optional.ofNullable(given.get("--zone")).map(Setting::zone).orElse(clock.getZone());
    Setting setting =
        new Setting(
            Optional.ofNullable(given.get("--now"))
                .map(now -> Setting.moment(now, zone))
                .orElseGet(clock::instant),
            zone,
            given.getOrDefault("--locale", "en-US"),
            given.containsKey("--screen"));
    return new Options(setting, Optional.ofNullable(given.get("--batch")), web(given));
  }

  private static OptionalInt web(Map<String, String> given) {
    if (!given.containsKey("--web")) {
      if (given.containsKey("--port")) {
        throw new IllegalArgumentException("--port goes with --web");
      }
      return OptionalInt.empty();
    }
    if (given.containsKey("--batch")) {
      throw new IllegalArgumentException("--batch does not go with --web");
    }
    String port = given.getOrDefault("--port", PORT);
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
      throw new IllegalArgumentException("--port " + port + " is no number from 0 to " + LAST_PORT);
    }
    return OptionalInt.of(Integer.parseInt(port));
  }
}
