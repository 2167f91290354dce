package aftercare;

import aftercare.alexa.HttpApiClient;
import aftercare.wire.LastResort;
import aftercare.wire.StreamedSkill;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * The entry that Lambda calls: bytes of an Alexa request in, bytes of a response out.
 *
 * <p>Built once per Lambda instance. The data is read and every kind of request is answered once,
 * in memory, before the first user comes; a damaged data file stops the instance here.
 */
public final class AftercareStreamHandler implements RequestStreamHandler {
  private final StreamedSkill skill;
  private final LastResort lastResort;

  /** The entry as Lambda makes it, by its environment variables. */
  public AftercareStreamHandler() {
    this(new HttpApiClient());
  }

  /** Warms the client up beside its own start, and starts no sooner than both are done. */
  private AftercareStreamHandler(HttpApiClient client) {
    this(client.warmUp(), System.getenv());
    client.awaitWarmth();
  }

  /**
   * The entry with everything outside given.
   *
   * @param client reaches Alexa's device settings
   * @param environment see {@link AftercareSkill#create}
   * @throws aftercare.data.BrokenDataException if a data file is damaged
   */
  public AftercareStreamHandler(ApiClient client, Map<String, String> environment) {
    skill = AftercareSkill.create(client, environment);
    String skillId = environment.getOrDefault(AftercareSkill.SKILL_ID, "").strip();
    lastResort = new LastResort(skillId);
    Priming.run(this::answer, skillId);
  }

  /**
   * Answers one request.
   *
   * @throws IllegalArgumentException if it is not an Alexa request, or one of another skill
   */
  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    byte[] request = in.readAllBytes();
    out.write(answer(request));
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
