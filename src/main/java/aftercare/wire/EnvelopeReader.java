package aftercare.wire;

import com.amazon.ask.model.Application;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.request.impl.BaseUnmarshalledRequest;
import com.amazon.ask.util.JsonUnmarshaller;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads a request envelope into the SDK's model: the same model that the SDK's mapper makes, less
 * the parts that the skill never asks for.
 *
 * <p>Left out are every part of the context but {@code System}, a user's permissions, and what a
 * supported interface says of itself; that an interface is supported is kept. The JSON tree that
 * the mapper keeps beside the model is left out too. Launch, intent, can-fulfil and session-ended
 * requests are read here; the mapper reads any other, and any in which something is of another sort
 * than Amazon documents.
 */
public final class EnvelopeReader implements JsonUnmarshaller<RequestEnvelope> {

  /**
   * The envelope, or nothing if it is of a type that the SDK does not know either.
   *
   * @throws com.amazon.ask.exception.AskSdkException if it is no request of Alexa's
   */
  @Override
  public Optional<UnmarshalledRequest<RequestEnvelope>> unmarshall(byte[] bytes) {
    RequestEnvelope read;
    try (Json json = new Json(bytes)) {
      read = envelope(json);
    } catch (Unfamiliar | IOException e) {
      return SdkMapper.READER.unmarshall(bytes);
    }
    return Optional.of(new BaseUnmarshalledRequest<>(read, null));
  }

  private static RequestEnvelope envelope(Json json) throws IOException {
    if (!json.isObject()) {
      throw new Unfamiliar("no envelope");
    }
    RequestEnvelope.Builder envelope = RequestEnvelope.builder();
    boolean asked = false;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "version" -> envelope.withVersion(json.text());
        case "session" -> envelope.withSession(session(json));
        case "context" -> envelope.withContext(ContextReader.context(json));
        case "request" -> {
          envelope.withRequest(RequestReader.request(json));
          asked = true;
        }
        default -> json.skip();
      }
    }
    if (!asked) {
      throw new Unfamiliar("no request");
    }
    return envelope.build();
  }

  private static Session session(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Session.Builder session = Session.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "new" -> session.withNew(json.flag());
        case "sessionId" -> session.withSessionId(json.text());
        case "attributes" -> session.withAttributes(PlainValues.object(json));
        case "application" -> session.withApplication(application(json));
        case "user" -> session.withUser(user(json));
        default -> json.skip();
      }
    }
    return session.build();
  }

  static Application application(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    Application.Builder application = Application.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (field.equals("applicationId")) {
        application.withApplicationId(json.text());
      } else {
        json.skip();
      }
    }
    return application.build();
  }

  static User user(Json json) throws IOException {
    if (!json.isObject()) {
      return null;
    }
    User.Builder user = User.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "userId" -> user.withUserId(json.text());
        case "accessToken" -> user.withAccessToken(json.text());
        default -> json.skip();
      }
    }
    return user.build();
  }
}
