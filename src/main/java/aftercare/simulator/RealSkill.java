package aftercare.simulator;

import aftercare.AftercareStreamHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.file.Path;
import java.util.Map;

/**
 * The skill as it is deployed: its shipped interaction models and its entry, with the simulator's
 * device for Amazon's services.
 */
final class RealSkill {
  static final Path MODELS = Path.of("skill-package", "interactionModels", "custom");

  private RealSkill() {}

  static Alexa onTheDesk() {
    return new Alexa(MODELS, entry());
  }

  static RequestStreamHandler entry() {
    return new AftercareStreamHandler(new Device(), Map.of("SKILL_ID", RequestJson.SKILL_ID));
  }
}
