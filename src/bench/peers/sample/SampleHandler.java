import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.Skills;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import java.util.Optional;

/** Hello world as Amazon publishes it: the standard builder of the whole SDK. */
public class SampleHandler extends SkillStreamHandler {
  public SampleHandler() {
    super(Skills.standard().addRequestHandlers(new Hello()).build());
  }

  private static final class Hello implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      return input
          .getResponseBuilder()
          .withSpeech("Hello world")
          .withSimpleCard("Hello world", "Hello world")
          .withReprompt("Hello world")
          .build();
    }
  }
}
