package aftercare.dialogue;

import aftercare.rules.Kind;
import aftercare.rules.RuleBook;
import aftercare.speech.Guidance;
import aftercare.speech.GuidanceWriter;
import java.util.List;
import java.util.Optional;

/** Questions of somebody who has not been treated yet: only the time after it is known here. */
final class BeforeTreatment implements Topic {
  private final RuleBook rules;
  private final Answering answering;

  BeforeTreatment(RuleBook rules, Answering answering) {
    this.rules = rules;
    this.answering = answering;
  }

  @Override
  public Turn answer(Scene scene) {
    Memory memory =
        Facts.of(scene)
            .withTreated(Optional.empty())
            .withPlanned(Optional.empty())
            .withFindings(List.of());
    List<String> ids =
        scene.heard().activities().stream().map(answering::settled).distinct().toList();
    String before = scene.voice().say("before");
    List<String> after =
        ids.stream()
            .map(id -> rules.activity(id).orElseThrow())
            .filter(activity -> activity.kind() == Kind.WAIT && activity.hoursApply())
            .limit(1)
            .map(activity -> new GuidanceWriter(scene.voice(), rules).rule(activity))
            .toList();
    Guidance guidance = Guidance.statement(before).adding(String.join(" ", after));
    return AnythingElse.after(guidance, scene.remembering(memory.withActivities(ids)));
  }
}
