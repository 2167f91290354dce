package aftercare.wire;

import com.amazon.ask.model.DialogState;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.SessionEndedError;
import com.amazon.ask.model.SessionEndedReason;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.canfulfill.CanFulfillIntentRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Reads the request within an envelope. Its type may stand anywhere in it, so the fields of all
 * types are gathered first.
 */
final class RequestReader {
  private static final int SECONDS_AND_Z = "2026-11-22T15:00:00Z".length();

  private String type;
  private String id;
  private String locale;
  private OffsetDateTime timestamp;
  private DialogState dialogState;
  private Intent intent;
  private SessionEndedReason reason;
  private SessionEndedError error;

  private RequestReader() {}

  static Request request(Json json) throws IOException {
    if (!json.isObject()) {
      throw new Unfamiliar("no request");
    }
    RequestReader request = new RequestReader();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      request.read(field, json);
    }
    return request.built();
  }

  private void read(String field, Json json) throws IOException {
    switch (field) {
      case "type" -> type = json.text();
      case "requestId" -> id = json.text();
      case "locale" -> locale = json.text();
      case "timestamp" -> timestamp = timestamp(json.text());
      case "dialogState" -> dialogState = dialogState(json.text());
      case "intent" -> intent = IntentReader.intent(json);
      case "reason" -> reason = reason(json.text());
      case "error" -> error = error(json);
      case "task" -> {
        if (json.isObject()) {
          throw new Unfamiliar("a task");
        }
      }
      default -> json.skip();
    }
  }

  private Request built() {
    if (type == null) {
      throw new Unfamiliar("no type");
    }
    return switch (type) {
      case "LaunchRequest" ->
          LaunchRequest.builder()
              .withRequestId(id)
              .withLocale(locale)
              .withTimestamp(timestamp)
              .build();
      case "IntentRequest" ->
          IntentRequest.builder()
              .withRequestId(id)
              .withLocale(locale)
              .withTimestamp(timestamp)
              .withDialogState(dialogState)
              .withIntent(intent)
              .build();
      case "CanFulfillIntentRequest" ->
          CanFulfillIntentRequest.builder()
              .withRequestId(id)
              .withLocale(locale)
              .withTimestamp(timestamp)
              .withDialogState(dialogState)
              .withIntent(intent)
              .build();
      case "SessionEndedRequest" ->
          SessionEndedRequest.builder()
              .withRequestId(id)
              .withLocale(locale)
              .withTimestamp(timestamp)
              .withReason(reason)
              .withError(error)
              .build();
      default -> throw new Unfamiliar("a request of another type");
    };
  }

  private static DialogState dialogState(String text) {
    DialogState state = text == null ? null : DialogState.fromValue(text);
    if (state == DialogState.UNKNOWN_TO_SDK_VERSION) {
      throw new Unfamiliar("a dialogState");
    }
    return state;
  }

  private static SessionEndedReason reason(String text) {
    SessionEndedReason reason = text == null ? null : SessionEndedReason.fromValue(text);
    if (reason == SessionEndedReason.UNKNOWN_TO_SDK_VERSION) {
      throw new Unfamiliar("a reason");
    }
    return reason;
  }

  private static SessionEndedError error(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    SessionEndedError.Builder error = SessionEndedError.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "type" -> error.withType(json.text());
        case "message" -> error.withMessage(json.text());
        default -> json.skip();
      }
    }
    return error.build();
  }

  /**
   * Whole seconds in UTC, as Alexa writes them; the formatter of java.time would be a dear load.
   */
  private static OffsetDateTime timestamp(String text) {
    if (text == null) {
      return null;
    }
    if (text.length() != SECONDS_AND_Z || !text.endsWith("Z")) {
      throw new Unfamiliar("a timestamp of another form");
    }
    try {
      return OffsetDateTime.of(
          number(text, 0, '-', 4),
          number(text, 5, '-', 2),
          number(text, 8, 'T', 2),
          number(text, 11, ':', 2),
          number(text, 14, ':', 2),
          number(text, 17, 'Z', 2),
          0,
          ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new Unfamiliar("a timestamp that is none");
    }
  }

  /** Some digits of a text with what must follow them. */
  private static int number(String text, int from, char end, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new Unfamiliar("a timestamp of another form");
      }
      number = number * 10 + digit;
    }
    if (text.charAt(from + digits) != end) {
      throw new Unfamiliar("a timestamp of another form");
    }
    return number;
  }
}
