package aftercare.dialogue;

import aftercare.rules.Ambiguity;
import aftercare.rules.RuleBook;
import aftercare.rules.Symptom;
import aftercare.rules.Urgency;
import aftercare.speech.Form;
import aftercare.speech.Guidance;
import aftercare.speech.GuidanceWriter;
import aftercare.time.Elapsed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What is felt after treatment. It outranks everything else that was said. */
final class Symptoms implements Topic {
  private static final String SLIP = "broke_a_rule";

  private final RuleBook rules;
  private final Times times;
  private final Answering answering;

  Symptoms(RuleBook rules, Times times, Answering answering) {
    this.rules = rules;
    this.times = times;
    this.answering = answering;
  }

  @Override
  public Turn answer(Scene scene) {
    Scene told = scene.remembering(remember(scene));
    Optional<Symptom> worst = mostUrgent(clear(scene));
    if (worst.filter(Symptoms::isEmergency).isPresent()) {
      return emergency(worst.get(), told);
    }
    List<String> emergencies = answering.emergencies(scene.heard().activities());
    if (!emergencies.isEmpty()) {
      return answering.about(emergencies, Form.WHETHER, told);
    }
    Optional<Ambiguity> ambiguous = ambiguous(scene);
    if (ambiguous.isPresent()) {
      Turn which = which(ambiguous.get(), told);
      return worst.map(clear -> first(clear, which, told)).orElse(which);
    }
    return worst.map(symptom -> about(symptom, told)).orElseGet(() -> what(told));
  }

  /** The answer once the day is known, or stays unknown. */
  Turn onKnownDay(Symptom symptom, Scene scene) {
    Symptom onDay = onDay(symptom, scene);
    return isEmergency(onDay) ? emergency(onDay, scene) : calm(onDay, scene);
  }

  private Symptom onDay(Symptom symptom, Scene scene) {
    Optional<Elapsed> elapsed =
        scene.memory().treated().map(treated -> treated.elapsedAt(scene.here().now()));
    return elapsed
        .map(known -> rules.onDay(symptom, known))
        .orElseGet(() -> rules.onDay(symptom, OptionalInt.empty()));
  }

  /** What is clear is told first: only the question is kept for the next turn. */
  private Turn first(Symptom clear, Turn which, Scene scene) {
    Symptom onDay = onDay(clear, scene);
    return isEmergency(onDay)
        ? emergency(onDay, scene)
        : which.after(new GuidanceWriter(scene.voice(), rules).symptom(onDay).statement());
  }

  /** The call for help when a red flag was said to be there. */
  Turn escalated(String symptomId, Scene scene) {
    Symptom symptom = rules.symptom(symptomId).orElseThrow();
    Guidance guidance = new GuidanceWriter(scene.voice(), rules).escalated(symptom);
    return Turn.closing(guidance, scene.memory().withSymptoms(List.of(symptomId)));
  }

  /** The advice when no red flag is there. */
  Turn withoutRedFlags(String symptomId, Scene scene) {
    return Turn.closing(
        new GuidanceWriter(scene.voice(), rules).symptom(rules.symptom(symptomId).orElseThrow()),
        scene.memory().withSymptoms(List.of(symptomId)));
  }

  /** The careful way on when a question about a symptom got no answer. */
  Turn stillOpen(Memory memory, Scene scene) {
    Symptom symptom = rules.symptom(memory.about()).orElseThrow();
    return memory.asking() == Asking.RED_FLAGS
        ? withoutRedFlags(symptom.id(), scene)
        : onKnownDay(symptom, scene);
  }

  /** Whether a question about a symptom awaits its answer. */
  static boolean isOpen(Memory memory) {
    return switch (memory.asking()) {
      case RED_FLAGS, WHICH_SYMPTOM, SYMPTOM_TIME -> true;
      default -> false;
    };
  }

  /** The open question about a symptom once more, when something else was said. */
  Turn again(Scene scene) {
    String about = scene.memory().about();
    return scene.memory().asking() == Asking.WHICH_SYMPTOM
        ? which(rules.ambiguity(about).orElseThrow(), scene)
        : about(rules.symptom(about).orElseThrow(), scene);
  }

  private Turn about(Symptom symptom, Scene scene) {
    if (symptom.asksFirst()) {
      String ask = scene.voice().texts().symptom(symptom.id()).ask().orElseThrow();
      Guidance guidance =
          Guidance.question(
              ask,
              scene
                  .voice()
                  .say("ask.redFlags.again", "emergency", scene.voice().emergency(), "ask", ask));
      return Turn.open(guidance, scene.memory().asking(Asking.RED_FLAGS, symptom.id()));
    }
    boolean dayDecides = symptom.otherwise().isPresent() && scene.memory().treated().isEmpty();
    return dayDecides ? askDay(symptom, scene) : onKnownDay(symptom, scene);
  }

  private Turn emergency(Symptom symptom, Scene scene) {
    Guidance guidance = new GuidanceWriter(scene.voice(), rules).symptom(symptom);
    return Turn.closing(
        guidance, scene.memory().withSymptoms(List.of(symptom.id())).withFindings(List.of()));
  }

  private Turn calm(Symptom symptom, Scene scene) {
    Memory memory = scene.memory().withSymptoms(List.of(symptom.id()));
    Guidance guidance = new GuidanceWriter(scene.voice(), rules).symptom(symptom);
    if (symptom.urgency() == Urgency.CALL_CLINICIAN_TODAY) {
      return Turn.closing(guidance, memory.withFindings(List.of()));
    }
    if (scene.heard().activities().isEmpty()) {
      return AnythingElse.after(guidance, scene.remembering(memory.withFindings(List.of())));
    }
    Turn rule = answering.about(scene.heard().activities(), Form.BESIDE, scene.remembering(memory));
    boolean slip = symptom.id().equals(SLIP);
    String said = slip ? scene.voice().say("slip") : guidance.statement();
    Guidance both = new GuidanceWriter(scene.voice(), rules).beside(symptom, said, rule.guidance());
    return new Turn(both, rule.memory(), rule.elicit());
  }

  private Turn askDay(Symptom symptom, Scene scene) {
    Guidance guidance =
        Guidance.question(
            scene.voice().say("ask.symptomTime"), scene.voice().say("ask.symptomTime.again"));
    return Turn.eliciting(
        Elicit.TREATMENT_TIME, guidance, scene.memory().asking(Asking.SYMPTOM_TIME, symptom.id()));
  }

  private Turn which(Ambiguity ambiguity, Scene scene) {
    String ask = scene.voice().texts().ambiguity(ambiguity.id()).ask();
    String call =
        scene
            .voice()
            .say("ask.whichSymptom.again", "ask", ask, "emergency", scene.voice().emergency());
    return Turn.eliciting(
        Elicit.SYMPTOM,
        Guidance.question(ask, call),
        scene
            .memory()
            .withSymptoms(List.of(ambiguity.strictest()))
            .asking(Asking.WHICH_SYMPTOM, ambiguity.id()));
  }

  static Turn what(Scene scene) {
    String ask = scene.voice().say("ask.symptom", "emergency", scene.voice().emergency());
    return Turn.eliciting(
        Elicit.SYMPTOM, Guidance.question(ask, ask), scene.memory().asking(Asking.SYMPTOM));
  }

  private Memory remember(Scene scene) {
    Memory facts = Facts.of(scene).withPlanned(Optional.empty()).withFindings(List.of());
    Scene told = scene.remembering(facts.withSymptoms(symptomIds(scene)));
    return times.readTreated(told) instanceof Times.Outcome.Read read
        ? read.memory()
        : told.memory();
  }

  private List<String> symptomIds(Scene scene) {
    return clear(scene).map(Symptom::id).toList();
  }

  /** The symptoms said, and an ambiguous one again unanswered as the catalogue's urgent meaning. */
  private Stream<Symptom> clear(Scene scene) {
    boolean unanswered =
        scene.memory().asking() == Asking.WHICH_SYMPTOM
            && scene.heard().symptoms().stream().allMatch(id -> rules.symptom(id).isEmpty());
    Stream<String> said = said(scene.heard());
    Stream<String> urgent =
        unanswered
            ? Stream.of(rules.ambiguity(scene.memory().about()).orElseThrow().strictest())
            : Stream.empty();
    return Stream.concat(said, urgent).flatMap(id -> rules.symptom(id).stream());
  }

  /** The symptoms named; an activity without one is a slip: "I rubbed my face by accident". */
  private static Stream<String> said(Heard heard) {
    boolean slip = heard.symptoms().isEmpty() && !heard.activities().isEmpty();
    return slip ? Stream.of(SLIP) : heard.symptoms().stream();
  }

  private Optional<Ambiguity> ambiguous(Scene scene) {
    return scene.memory().asking() == Asking.WHICH_SYMPTOM
        ? Optional.empty()
        : scene.heard().symptoms().stream().flatMap(id -> rules.ambiguity(id).stream()).findFirst();
  }

  private static Optional<Symptom> mostUrgent(Stream<Symptom> symptoms) {
    return symptoms.min(Comparator.comparing(Symptom::urgency));
  }

  private static boolean isEmergency(Symptom symptom) {
    return symptom.urgency() == Urgency.CALL_EMERGENCY_NOW;
  }
}
