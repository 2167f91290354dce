package aftercare.alexa;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.Pair;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time zone in which a person's Alexa device stands, asked of Alexa's device settings; no
 * permission of the person is needed for it.
 *
 * <p>Asks by a request of its own: the SDK's client of this service would bring in the SDK's JSON
 * mapper, the dearest part of a cold start, to read one string.
 */
public final class DeviceZone {
  private static final int OK = 200;

  /**
   * A JSON string that can be the name of a zone; JSON may write a slash as {@code \/}. Bounded,
   * for a match of alternatives without end takes a stack without end.
   */
  private static final Pattern NAME =
      Pattern.compile("\\s*\"([A-Za-z](?:[\\w+-]|\\\\?/){1,99})\"\\s*");

  private final ApiClient client;

  /** Asks through a client, which bounds how long asking takes. */
  public DeviceZone(ApiClient client) {
    this.client = client;
  }

  /** The zone of the device that sent a request; empty if it cannot be had, for whatever reason. */
  public Optional<ZoneId> of(RequestEnvelope envelope) {
    try {
      ApiClientResponse answer = client.invoke(question(envelope.getContext().getSystem()));
      return answer.getStatusCode() == OK ? zone(answer.getBody()) : Optional.empty();
    } catch (RuntimeException e) {
      // Whatever failed, a missing device, the network or the answer: the zone is unknown.
      return Optional.empty();
    }
  }

  private static ApiClientRequest question(SystemState system) {
    ApiClientRequest question = new ApiClientRequest();
    question.setMethod("GET");
    question.setUrl(
        system.getApiEndpoint()
            + "/v2/devices/"
            + segment(system.getDevice().getDeviceId())
            + "/settings/System.timeZone");
    question.setHeaders(
        List.of(
            new Pair<>("Authorization", "Bearer " + system.getApiAccessToken()),
            new Pair<>("Accept", "application/json")));
    return question;
  }

  private static String segment(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Optional<ZoneId> zone(String body) {
    Matcher name = NAME.matcher(body);
    return name.matches()
        ? Optional.of(ZoneId.of(name.group(1).replace("\\/", "/")))
        : Optional.empty();
  }
}
