package aftercare.speech;

import aftercare.rules.Outcome;
import aftercare.time.TreatmentTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The spoken answer about two or more activities: grouped by verdict, strictest first. */
final class SeveralWriter {
  private final Voice voice;
  private final Asked asked;

  SeveralWriter(Voice voice, Asked asked) {
    this.voice = voice;
    this.asked = asked;
  }

  /**
   * @param judged strictest first
   */
  String write(List<Judged> judged) {
    if (judged.get(0).outcome() == Outcome.EMERGENCY) {
      return new AnswerWriter(voice, asked).write(judged.get(0));
    }
    Map<String, List<Judged>> groups =
        judged.stream()
            .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
    List<String> sentences = new ArrayList<>();
    groups.forEach((key, group) -> sentences.add(sentence(key, group)));
    asked.treated().ifPresent(treated -> sentences.add(1, heard(treated)));
    if (judged.stream().anyMatch(one -> !one.longerAreas().isEmpty())) {
      sentences.add(voice.say("areas.some"));
    }
    if (judged.get(0).outcome() == Outcome.ASK_CLINICIAN && !voice.ringing().isEmpty()) {
      sentences.add(voice.ringing());
    }
    return String.join(" ", sentences);
  }

  /** What must not be withheld is told apart, and a go-ahead for a plan by its time. */
  private String key(Judged judged) {
    String key = "several." + judged.outcome();
    return switch (judged.outcome()) {
      case NOT_YET, NEEDS_TIME, ASK_CLINICIAN ->
          judged.activity().mustNotWithhold() ? key + ".needed" : key;
      default -> asked.planned().isPresent() ? key + ".planned" : key;
    };
  }

  private String heard(TreatmentTime treated) {
    String heard = new SpokenTreatment(voice, asked.here()).heard(treated);
    return voice.say("told.heard", "heard", heard);
  }

  private String sentence(String key, List<Judged> group) {
    return switch (group.get(0).outcome()) {
      case NOT_YET -> voice.say(key, "waits", waits(group, "several.wait", this::until));
      case NEEDS_TIME -> voice.say(key, "waits", waits(group, "several.rule", this::minimum));
      case ASK_CLINICIAN -> voice.say(key, "abouts", abouts(group));
      default ->
          asked
              .planned()
              .map(plan -> new SpokenPlan(voice, asked.here()).when(plan))
              .map(when -> voice.say(key, "abouts", abouts(group), "when", when))
              .orElseGet(() -> voice.say(key, "abouts", abouts(group)));
    };
  }

  /** "saunas and hot tubs until Tuesday, and running until tomorrow": one phrase a wait. */
  private String waits(List<Judged> group, String key, Function<Judged, String> wait) {
    Map<String, List<Judged>> byWait =
        group.stream()
            .collect(Collectors.groupingBy(wait, LinkedHashMap::new, Collectors.toList()));
    List<String> waits = new ArrayList<>();
    byWait.forEach(
        (length, ones) -> waits.add(voice.say(key, "abouts", abouts(ones), "wait", length)));
    return voice.list(waits);
  }

  private String until(Judged judged) {
    return new SpokenMoment(voice, asked.here()).until(judged.fromMinimum().orElseThrow());
  }

  private String minimum(Judged judged) {
    return new SpokenDuration(voice).exactly(judged.verdict().hours().minimum());
  }

  private String abouts(List<Judged> group) {
    return voice.list(
        group.stream().map(one -> voice.texts().activity(one.activity().id()).about()).toList());
  }
}
