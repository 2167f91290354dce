package aftercare.alexa;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The time zones in which a device may stand whose zone is not known: all zones of the countries
 * and territories where its locale is spoken. One zone stands for all that keep the same time
 * today.
 *
 * <p>Source: the IANA time zone database, 2026.
 */
public final class LocaleZones {
  private static final Map<String, List<String>> ZONES =
      Map.of(
          "en-US",
          List.of(
              "America/New_York",
              "America/Chicago",
              "America/Denver",
              "America/Phoenix",
              "America/Los_Angeles",
              "America/Anchorage",
              "America/Adak",
              "Pacific/Honolulu",
              "America/Puerto_Rico",
              "Pacific/Pago_Pago",
              "Pacific/Guam"),
          "en-GB",
          List.of("Europe/London", "Europe/Dublin"),
          // Alexa's Australian English serves New Zealand too.
          "en-AU",
          List.of(
              "Australia/Perth",
              "Australia/Eucla",
              "Australia/Darwin",
              "Australia/Adelaide",
              "Australia/Brisbane",
              "Australia/Sydney",
              "Australia/Lord_Howe",
              "Pacific/Auckland",
              "Pacific/Chatham"),
          "en-CA",
          List.of(
              "America/St_Johns",
              "America/Halifax",
              "America/Blanc-Sablon",
              "America/Toronto",
              "America/Atikokan",
              "America/Winnipeg",
              "America/Regina",
              "America/Edmonton",
              "America/Whitehorse",
              "America/Vancouver"),
          "en-IN",
          List.of("Asia/Kolkata"));

  private LocaleZones() {}

  /** The zones of an Alexa locale such as {@code en-US}; of a locale not listed, all of them. */
  public static Set<ZoneId> of(String locale) {
    List<String> own = locale == null ? null : ZONES.get(locale);
    return zones(own == null ? ZONES.values().stream().flatMap(List::stream).toList() : own);
  }

  private static Set<ZoneId> zones(Collection<String> names) {
    Set<ZoneId> zones = new LinkedHashSet<>();
    names.forEach(name -> zones.add(ZoneId.of(name)));
    return Collections.unmodifiableSet(zones);
  }
}
