package aftercare.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.AftercareSkill;
import aftercare.heard.Overheard;
import aftercare.wire.SdkEnvelopes;
import aftercare.wire.StreamedSkill;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every envelope of the golden conversations, there and back, held against the SDK's mapper. */
class GoldenEnvelopesTest {
  private static final Path FOLDER = Path.of("src/test/resources/conversations");
  private static final int AT_LEAST = 100;

  private final AtomicInteger turns = new AtomicInteger();

  @Test
  void every_turn_is_read_and_written_as_the_sdk_would() throws IOException {
    Alexa alexa = new Alexa(RealSkill.MODELS, new Overheard(checked()));
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        GoldenConversation.read(file).forEach(conversation -> conversation.answeredBy(alexa));
      }
    }
    assertTrue(turns.get() >= AT_LEAST, () -> turns + " turns");
  }

  private RequestStreamHandler checked() {
    StreamedSkill skill = AftercareSkill.create(new Device(), Map.of());
    return (in, out, context) -> {
      byte[] request = in.readAllBytes();
      SdkEnvelopes.assertReadAlike(request);
      SkillResponse<ResponseEnvelope> response = skill.execute(new BaseSkillRequest(request));
      SdkEnvelopes.assertWrittenAlike(response.getResponse(), response.getRawResponse());
      out.write(response.getRawResponse());
      turns.incrementAndGet();
    };
  }
}
