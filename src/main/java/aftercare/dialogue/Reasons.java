package aftercare.dialogue;

import aftercare.rules.Activity;
import aftercare.rules.RuleBook;
import aftercare.speech.Guidance;
import aftercare.speech.GuidanceWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** "Why", "says who": the reason or the sources behind the last answer. */
final class Reasons implements Topic {
  private final RuleBook rules;
  private final Answering answering;
  private final Symptoms symptoms;
  private final BiFunction<GuidanceWriter, Activity, String> behind;

  Reasons(
      RuleBook rules,
      Answering answering,
      Symptoms symptoms,
      BiFunction<GuidanceWriter, Activity, String> behind) {
    this.rules = rules;
    this.answering = answering;
    this.symptoms = symptoms;
    this.behind = behind;
  }

  @Override
  public Turn answer(Scene scene) {
    List<String> said = scene.heard().activities();
    if (said.isEmpty() && Symptoms.isOpen(scene.memory())) {
      return symptoms.again(scene);
    }
    List<String> ids = said.isEmpty() ? scene.memory().activities() : said;
    if (ids.isEmpty()) {
      Guidance guidance =
          Guidance.question(
              scene.voice().say("ask.reason"), scene.voice().say("ask.activity.again"));
      return Turn.eliciting(Elicit.ACTIVITY, guidance, scene.memory().asking(Asking.ACTIVITY));
    }
    GuidanceWriter writer = new GuidanceWriter(scene.voice(), rules);
    Activity strictest = rules.activity(answering.settled(ids.get(0))).orElseThrow();
    Memory memory = scene.memory().withActivities(ids.stream().map(answering::settled).toList());
    memory = said.isEmpty() ? memory : memory.withPlanned(Optional.empty());
    return AnythingElse.after(
        Guidance.statement(behind.apply(writer, strictest)), scene.remembering(memory));
  }
}
