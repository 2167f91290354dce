package aftercare.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;

/**
 * One way to say a time.
 *
 * @param slots what the slots carry when it is said on a day
 * @param strictest the moment that it can mean which allows least: the latest that a treatment can
 *     have been, the earliest that a plan can begin; now, where it cannot be read; {@link #NONE},
 *     where nobody there can say it of the past
 */
record Form(String name, Function<LocalDate, Map<String, String>> slots, Strictest strictest) {

  static final Instant NONE = Instant.MAX;

  /** In a zone, at a moment. */
  interface Strictest {
    Instant of(Instant now, ZoneId zone);
  }

  static Form of(String slot, String value, Strictest strictest) {
    return new Form(slot + " " + value, today -> Map.of(slot, value), strictest);
  }

  static Form onDay(
      String slot, String name, Function<LocalDate, String> value, Strictest strictest) {
    return new Form(slot + " " + name, today -> Map.of(slot, value.apply(today)), strictest);
  }

  @Override
  public String toString() {
    return name;
  }
}
