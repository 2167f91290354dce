package aftercare.simulator;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amazon's device settings service without a network: it knows the time zone of every device,
 * because a device of the simulator carries its zone in its id.
 */
final class Device implements ApiClient {
  private static final String PREFIX = "amzn1.ask.device.";
  private static final Pattern ZONE_SETTING =
      Pattern.compile(
          "/v2/devices/" + Pattern.quote(PREFIX) + "([0-9A-F]+)/settings/System\\.timeZone$");

  /** The id of the device that stands in a zone. */
  static String in(ZoneId zone) {
    return PREFIX
        + HexFormat.of().withUpperCase().formatHex(zone.getId().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ApiClientResponse invoke(ApiClientRequest request) {
    ApiClientResponse response = new ApiClientResponse();
    Matcher zone = ZONE_SETTING.matcher(request.getUrl());
    if (zone.find()) {
      response.setStatusCode(200);
      response.setBody(
          '"' + new String(HexFormat.of().parseHex(zone.group(1)), StandardCharsets.UTF_8) + '"');
    } else {
      response.setStatusCode(404);
      response.setBody("{}");
    }
    return response;
  }
}
