package aftercare.dialogue;

import aftercare.speech.Form;
import aftercare.speech.Guidance;
import java.util.ArrayList;
import java.util.List;

/**
 * "Can I do a sheet mask", "when can I go to the gym", and the answers to what the skill asks back.
 */
final class CanI implements Topic {
  private final Times times;
  private final Answering answering;
  private final Form form;

  CanI(Times times, Answering answering, Form form) {
    this.times = times;
    this.answering = answering;
    this.form = form;
  }

  @Override
  public Turn answer(Scene scene) {
    List<String> ids = ids(scene);
    Scene told = scene.remembering(Facts.of(scene));
    Times.Outcome outcome = times.read(told);
    if (outcome instanceof Times.Outcome.NotRead notRead) {
      return whenAgain(notRead.why(), ids, told.remembering(notRead.memory()));
    }
    Times.Outcome.Read read = (Times.Outcome.Read) outcome;
    return read.noted(timed(ids, told.remembering(read.memory())), told);
  }

  private Turn timed(List<String> ids, Scene scene) {
    if (ids.isEmpty()) {
      return scene.heard().unknown().isEmpty() ? what(scene) : noGuidance(scene);
    }
    boolean timeStaysUntold =
        scene.memory().asking() == Asking.TIME
            && scene.heard().activities().isEmpty()
            && scene.memory().treated().isEmpty();
    return timeStaysUntold
        ? answering.asIfJustDone(ids, form, scene)
        : answering.about(ids, form, scene);
  }

  /** What is asked about: the activities said, the answer to "which", or those still in memory. */
  private List<String> ids(Scene scene) {
    List<String> said = scene.heard().activities();
    Memory memory = scene.memory();
    if (memory.asking() == Asking.WHICH) {
      boolean clear = !said.isEmpty() && !said.contains(memory.about());
      List<String> ids = new ArrayList<>(clear ? said : List.of(answering.settled(memory.about())));
      ids.addAll(memory.activities());
      return ids.stream().distinct().toList();
    }
    return said.isEmpty() && scene.heard().unknown().isEmpty() ? memory.activities() : said;
  }

  private static Turn whenAgain(String why, List<String> ids, Scene scene) {
    Guidance guidance =
        Guidance.statement(scene.voice().say(why))
            .asking(scene.voice().say("ask.time"), scene.voice().say("ask.time.again"));
    Memory memory = scene.memory().withActivities(ids).withFindings(List.of()).asking(Asking.TIME);
    return Turn.eliciting(Elicit.TREATMENT_TIME, guidance, memory);
  }

  private static Turn what(Scene scene) {
    Guidance guidance =
        Guidance.question(
            scene.voice().say("ask.activity"), scene.voice().say("ask.activity.again"));
    Memory memory = scene.memory().withFindings(List.of()).asking(Asking.ACTIVITY);
    return Turn.eliciting(Elicit.ACTIVITY, guidance, memory);
  }

  private static Turn noGuidance(Scene scene) {
    Memory memory = scene.memory().withActivities(List.of()).withFindings(List.of());
    return AnythingElse.after(
        Guidance.statement(Unknown.sentence(scene)), scene.remembering(memory));
  }
}
