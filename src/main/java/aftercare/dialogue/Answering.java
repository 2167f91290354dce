package aftercare.dialogue;

import aftercare.dialogue.Memory.Once;
import aftercare.rules.Ambiguity;
import aftercare.rules.Kind;
import aftercare.rules.Outcome;
import aftercare.rules.RuleBook;
import aftercare.speech.Asked;
import aftercare.speech.Form;
import aftercare.speech.Guidance;
import aftercare.speech.GuidanceWriter;
import aftercare.speech.Judged;
import aftercare.speech.Voice;
import aftercare.time.Elapsed;
import aftercare.time.Grain;
import aftercare.time.Here;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers about the activities in memory: verdict, and the one question that helps most. */
final class Answering {
  /** As many answers as a card of Alexa's holds; of more the strictest are given. */
  private static final int ON_A_CARD = 12;

  private final RuleBook rules;
  private final Judging judging;
  private final Ambiguities ambiguities;

  Answering(RuleBook rules) {
    this.rules = rules;
    this.judging = new Judging(rules);
    this.ambiguities = new Ambiguities(rules, judging);
  }

  /** The answer about the ids, of which some may be ambiguous. */
  Turn about(List<String> ids, Form form, Scene scene) {
    Ambiguities.Resolved resolved = ambiguities.resolve(ids, scene.memory(), scene.here());
    if (resolved.open().isPresent()) {
      return which(resolved.open().get(), resolved.activities(), ids, scene);
    }
    Memory memory = scene.memory().withActivities(resolved.activities());
    List<Judged> judged = judging.judge(resolved.activities(), memory, scene.here());
    return answer(judged, form, scene.remembering(memory));
  }

  /**
   * The answer when the treatment time stays unknown: as if it were only just done. A time that was
   * taken back without another counts no more.
   */
  Turn asIfJustDone(List<String> ids, Form form, Scene scene) {
    List<String> clear = ids.stream().map(this::settled).distinct().toList();
    Memory memory = scene.memory().withActivities(clear).withTreated(Optional.empty());
    return answer(
        judging.judgeAsJustDone(clear, memory, scene.here()), form, scene.remembering(memory));
  }

  /** The emergencies among the ids, which are answered first and alone. */
  List<String> emergencies(List<String> ids) {
    return ids.stream()
        .filter(id -> rules.activity(id).filter(one -> one.kind() == Kind.EMERGENCY).isPresent())
        .toList();
  }

  /** The id itself, or the meaning to go by where an ambiguity stays unanswered. */
  String settled(String id) {
    return rules.ambiguity(id).isPresent() ? ambiguities.fallback(id) : id;
  }

  private Turn which(Ambiguity open, List<String> clear, List<String> ids, Scene scene) {
    String ask = scene.voice().texts().ambiguity(open.id()).ask();
    List<String> waiting =
        new ArrayList<>(ids.stream().filter(id -> !id.equals(open.id())).toList());
    Memory memory =
        scene
            .memory()
            .withActivities(waiting)
            .withFindings(List.of())
            .asking(Asking.WHICH, open.id());
    return Turn.eliciting(Elicit.ACTIVITY, Guidance.question(ask, ask), memory);
  }

  private Turn answer(List<Judged> all, Form form, Scene scene) {
    List<Judged> judged = all.subList(0, Math.min(all.size(), ON_A_CARD));
    Voice voice = scene.voice();
    Memory memory = scene.memory().withFindings(findings(judged, scene.memory()));
    Asked asked = new Asked(scene.here(), memory.treated(), memory.planned(), form);
    Guidance guidance = new GuidanceWriter(voice, rules).answer(judged, asked);
    if (judged.get(0).outcome() == Outcome.EMERGENCY) {
      return Turn.closing(guidance, memory);
    }
    guidance = withUnknown(guidance, scene);
    if (judged.stream().anyMatch(one -> one.outcome() == Outcome.NEEDS_TIME)) {
      String when = voice.say("ask.time");
      return Turn.eliciting(
          Elicit.TREATMENT_TIME,
          guidance.asking(when, voice.say("ask.time.again")),
          memory.asking(Asking.TIME));
    }
    if (!memory.told().contains(Once.DISCLAIMER)) {
      guidance = guidance.adding(voice.say("disclaimer.brief"));
      memory = memory.telling(Once.DISCLAIMER);
    }
    return followUp(judged, guidance, scene.remembering(memory));
  }

  private static Guidance withUnknown(Guidance guidance, Scene scene) {
    return scene.heard().unknown().isEmpty() ? guidance : guidance.adding(Unknown.sentence(scene));
  }

  /** One question that could change the answer, else whether there is anything else. */
  private Turn followUp(List<Judged> judged, Guidance guidance, Scene scene) {
    Voice voice = scene.voice();
    Memory memory = scene.memory();
    if (timeOfDayMatters(judged, memory, scene.here())) {
      return Turn.eliciting(
          Elicit.TREATMENT_TIME,
          guidance.asking(voice.say("ask.timeOfDay"), voice.say("ask.timeOfDay.again")),
          memory.telling(Once.TIME_OF_DAY).asking(Asking.TIME_OF_DAY));
    }
    boolean areaMatters = judged.stream().anyMatch(one -> !one.longerAreas().isEmpty());
    if (areaMatters && !memory.told().contains(Once.AREA)) {
      return Turn.eliciting(
          Elicit.AREA,
          guidance.asking(voice.say("ask.area"), voice.say("ask.area.again")),
          memory.telling(Once.AREA).asking(Asking.AREA));
    }
    return AnythingElse.after(guidance, scene);
  }

  private static boolean timeOfDayMatters(List<Judged> judged, Memory memory, Here here) {
    boolean vague =
        memory
            .treated()
            .filter(t -> t.grain() == Grain.DAY || t.grain() == Grain.DAYPART)
            .isPresent();
    return vague
        && !memory.told().contains(Once.TIME_OF_DAY)
        && judged.stream()
            .filter(one -> one.outcome() == Outcome.NOT_YET)
            .anyMatch(one -> straddles(one, here));
  }

  private static boolean straddles(Judged judged, Here here) {
    Elapsed elapsed = judged.verdict().elapsed().orElseThrow();
    return elapsed.most().compareTo(judged.verdict().hours().minimum()) >= 0;
  }

  private static List<Finding> findings(List<Judged> judged, Memory memory) {
    Optional<Instant> at = memory.planned().map(plan -> plan.earliest());
    return judged.stream()
        .map(one -> new Finding(one.activity().id(), one.outcome(), one.from(), at))
        .toList();
  }
}
