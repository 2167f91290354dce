package aftercare.alexa;

import aftercare.time.Here;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.services.ApiClient;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Now and where, of one request: the request's own timestamp, and the device's zone asked at most
 * once in an Alexa session.
 */
final class Whereabouts {
  static final String KEY = "zone";
  private static final String UNKNOWN = "unknown";

  private final DeviceZone device;

  Whereabouts(ApiClient client) {
    this.device = new DeviceZone(client);
  }

  /** Now and the zone; without a zone known, all zones of the locale. */
  Here here(HandlerInput input) {
    Map<String, Object> attributes = input.getAttributesManager().getSessionAttributes();
    Object cached = attributes.get(KEY);
    Optional<ZoneId> zone =
        cached == null ? device.of(input.getRequestEnvelope()) : zone(cached.toString());
    attributes.put(KEY, zone.map(ZoneId::getId).orElse(UNKNOWN));
    return zone.map(known -> new Here(now(input), Set.of(known))).orElseGet(() -> anywhere(input));
  }

  /** Now, in any zone of the locale: for requests in which no time of day matters. */
  static Here anywhere(HandlerInput input) {
    return new Here(now(input), LocaleZones.of(locale(input.getRequestEnvelope())));
  }

  static String locale(RequestEnvelope envelope) {
    return Optional.ofNullable(envelope.getRequest().getLocale()).orElse("");
  }

  private static Instant now(HandlerInput input) {
    return input.getRequestEnvelope().getRequest().getTimestamp().toInstant();
  }

  private static Optional<ZoneId> zone(String id) {
    try {
      return UNKNOWN.equals(id) ? Optional.empty() : Optional.of(ZoneId.of(id));
    } catch (DateTimeException damaged) {
      return Optional.empty();
    }
  }
}
