package aftercare;

import aftercare.alexa.HttpApiClient;
import aftercare.wire.LastResort;
import aftercare.wire.StreamedSkill;
import aftercare.wire.WarmCall;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/**
 * The entry that Lambda calls: bytes of an Alexa request in, bytes of a response out.
 *
 * <p>Built once per Lambda instance. The data is read and every kind of request is answered once,
 * in memory, before the first user comes; a damaged data file stops the instance here.
 */
public final class AftercareStreamHandler implements RequestStreamHandler {
  private final StreamedSkill skill;
  private final LastResort lastResort;
  private final Optional<RequestLog> log;

  /** The entry as Lambda makes it, by its environment variables. */
  public AftercareStreamHandler() {
    this(warmingUp());
  }

  /** Starts no sooner than the client is warm. */
  private AftercareStreamHandler(HttpApiClient client) {
    this(client, System.getenv(), Optional.of(RequestLog.ofLambda()));
    client.awaitWarmth();
  }

  /** A client that warms up beside the start of all else. */
  private static HttpApiClient warmingUp() {
    HttpApiClient client = new HttpApiClient().warmUp();
    LibraryLog.silence();
    return client;
  }

  /**
   * The entry with everything outside given, and no log.
   *
   * @param client reaches Alexa's device settings
   * @param environment see {@link AftercareSkill#create}
   * @throws aftercare.data.BrokenDataException if a data file is damaged
   * @throws BrokenSettingException if the clinic's name or telephone number cannot be said
   */
  public AftercareStreamHandler(ApiClient client, Map<String, String> environment) {
    this(client, environment, Optional.empty());
  }

  AftercareStreamHandler(
      ApiClient client, Map<String, String> environment, Optional<RequestLog> log) {
    this.log = log;
    skill = AftercareSkill.create(client, environment);
    String skillId = environment.getOrDefault(AftercareSkill.SKILL_ID, "").strip();
    lastResort = new LastResort(skillId);
    Priming.run(this::answer, skillId);
    log.ifPresent(RequestLog::prime);
  }

  /**
   * Answers one request; a call that only keeps the function warm gets itself back.
   *
   * @throws IllegalArgumentException if it is not an Alexa request, or one of another skill
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    long begun = System.nanoTime();
    byte[] request = in.readAllBytes();
    if (WarmCall.is(request)) {
      out.write(request);
      return;
    }
    byte[] answer = answer(request);
    out.write(answer);
    log.ifPresent(lines -> lines.answered(request, answer, begun));
  }

  private byte[] answer(byte[] request) {
    SkillResponse<?> response;
    try {
      response = skill.execute(new BaseSkillRequest(request));
    } catch (RuntimeException unreadable) {
      response = null;
    }
    return response != null && response.isPresent()
        ? response.getRawResponse()
        : lastResort.answer(request);
  }
}
