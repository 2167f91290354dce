package aftercare.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientResponse;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the SDK hands to a handler, made of the SDK's own parts. */
final class Inputs {
  static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T20:30:00Z");

  private Inputs() {}

  static HandlerInput of(Request request, Map<String, Object> attributes) {
    RequestEnvelope envelope =
        RequestEnvelope.builder()
            .withSession(Session.builder().withAttributes(new HashMap<>(attributes)).build())
            .withContext(context())
            .withRequest(request)
            .build();
    return HandlerInput.builder().withRequestEnvelope(envelope).build();
  }

  static HandlerInput of(Request request) {
    return of(request, Map.of());
  }

  static IntentRequest intent(String name, Slot... slots) {
    return IntentRequest.builder()
        .withTimestamp(NOW)
        .withLocale("en-US")
        .withIntent(named(name, slots))
        .build();
  }

  static Intent named(String name, Slot... slots) {
    Intent.Builder intent = Intent.builder().withName(name);
    Stream.of(slots).forEach(slot -> intent.putSlotsItem(slot.getName(), slot));
    return intent.build();
  }

  private static Context context() {
    SystemState system =
        SystemState.builder()
            .withApiEndpoint("https://api.amazonalexa.com")
            .withApiAccessToken("token")
            .withDevice(Device.builder().withDeviceId("device").build())
            .build();
    return Context.builder().withSystem(system).build();
  }

  /** Alexa's device settings with one answer, counting how often they are asked. */
  static final class Settings {
    final AtomicInteger asked = new AtomicInteger();
    private final int status;
    private final String body;

    Settings(int status, String body) {
      this.status = status;
      this.body = body;
    }

    ApiClient client() {
      return request -> {
        asked.incrementAndGet();
        ApiClientResponse response = new ApiClientResponse();
        response.setStatusCode(status);
        response.setBody(body);
        return response;
      };
    }
  }
}
