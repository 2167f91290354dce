import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import java.util.Optional;

/** Hello world on the part of the SDK that the skill uses, with nothing done for a quick start. */
public class CoreHandler extends SkillStreamHandler {
  public CoreHandler() {
    super(new CustomSkillBuilder().addRequestHandlers(new Hello()).build());
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
