package aftercare.simulator;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param batch the file of conversations, {@code -} for standard input; empty for a conversation on
 *     the terminal
 */
record Options(Setting setting, Optional<String> batch) {
  static final String USAGE =
      "usage: [--now 2026-11-22T10:00:00] [--zone America/New_York] [--locale en-US] [--screen] [--batch FILE|-]";

  private static final List<String> VALUED = List.of("--now", "--zone", "--locale", "--batch");

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
      if (!valued && !option.equals("--screen")) {
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
    return new Options(setting, Optional.ofNullable(given.get("--batch")));
  }
}
