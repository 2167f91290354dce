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
 * Now and where, of one request: the request's own timestamp, and the device's zone, asked until it
 * is known and then kept for the Alexa session.
 */
final class Whereabouts {
  static final String KEY = "zone";

  private final DeviceZone device;

  Whereabouts(ApiClient client) {
    this.device = new DeviceZone(client);
  }

  /** Now and the zone; without a zone known, all zones of the locale. */
  Here here(HandlerInput input) {
    Map<String, Object> attributes = input.getAttributesManager().getSessionAttributes();
    Optional<ZoneId> zone =
        known(attributes.get(KEY)).or(() -> device.of(input.getRequestEnvelope()));
    zone.ifPresent(known -> attributes.put(KEY, known.getId()));
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

  private static Optional<ZoneId> known(Object id) {
    try {
      return id == null ? Optional.empty() : Optional.of(ZoneId.of(id.toString()));
    } catch (DateTimeException damaged) {
      return Optional.empty();
    }
  }
}
