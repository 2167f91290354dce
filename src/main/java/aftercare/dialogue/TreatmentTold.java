package aftercare.dialogue;

import aftercare.rules.RuleBook;
import aftercare.rules.Symptom;
import aftercare.speech.Form;
import aftercare.speech.Guidance;
import aftercare.speech.GuidanceWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * When or where the treatment was, told or corrected: "I had Botox yesterday", "no, I meant
 * Tuesday", "it was my forehead". An open question is then answered anew.
 */
final class TreatmentTold implements Topic {
  private final RuleBook rules;
  private final Times times;
  private final Answering answering;
  private final Symptoms symptoms;
  private final Topic unanswered;

  /**
   * @param unanswered takes "I don't know" when a question is open
   */
  TreatmentTold(
      RuleBook rules, Times times, Answering answering, Symptoms symptoms, Topic unanswered) {
    this.rules = rules;
    this.times = times;
    this.answering = answering;
    this.symptoms = symptoms;
    this.unanswered = unanswered;
  }

  @Override
  public Turn answer(Scene scene) {
    Scene told = scene.remembering(Facts.of(scene));
    Times.Outcome read = times.readTreated(told);
    if (read instanceof Times.Outcome.NotRead notRead) {
      return stillOpen(told).after(scene.voice().say(notRead.why()));
    }
    Scene timed = told.remembering(((Times.Outcome.Read) read).memory());
    Memory memory = timed.memory();
    if (memory.asking() == Asking.SYMPTOM_TIME) {
      Symptom symptom = rules.symptom(memory.about()).orElseThrow();
      return symptoms.onKnownDay(symptom, timed);
    }
    boolean awaited = memory.asking() != Asking.NOTHING && memory.asking() != Asking.ANYTHING_ELSE;
    if (scene.heard().isNothing() && awaited) {
      return unanswered.answer(timed);
    }
    if (Symptoms.isOpen(memory)) {
      return symptoms.again(timed);
    }
    if (memory.asking() == Asking.WHICH) {
      return answering.about(withOpen(memory), Form.WHETHER, timed);
    }
    if (!memory.activities().isEmpty()) {
      return answering.about(memory.activities(), Form.WHETHER, timed);
    }
    return memory.treated().isEmpty() ? when(timed) : what(timed);
  }

  /** The question that a time which cannot be leaves open. */
  private Turn stillOpen(Scene scene) {
    Memory memory = scene.memory();
    if (Symptoms.isOpen(memory)) {
      return symptoms.again(scene);
    }
    return memory.asking() == Asking.WHICH
        ? when(scene.remembering(memory.withActivities(withOpen(memory))))
        : when(scene);
  }

  private static List<String> withOpen(Memory memory) {
    return Stream.concat(Stream.of(memory.about()), memory.activities().stream()).toList();
  }

  private static Turn when(Scene scene) {
    Guidance guidance =
        Guidance.question(scene.voice().say("ask.time"), scene.voice().say("ask.time.again"));
    return Turn.eliciting(Elicit.TREATMENT_TIME, guidance, scene.memory().asking(Asking.TIME));
  }

  private Turn what(Scene scene) {
    boolean timeSaid = !scene.heard().treated().isEmpty();
    String heard =
        new GuidanceWriter(scene.voice(), rules)
            .heard(scene.memory().treated().orElseThrow(), scene.here());
    Guidance guidance =
        Guidance.statement(timeSaid ? heard : scene.voice().say("told.noted"))
            .asking(scene.voice().say("ask.activity"), scene.voice().say("ask.activity.again"));
    return Turn.eliciting(Elicit.ACTIVITY, guidance, scene.memory().asking(Asking.ACTIVITY));
  }
}
