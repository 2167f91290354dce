package aftercare.speech;

import aftercare.rules.Outcome;
import aftercare.time.TreatmentTime;
import java.util.ArrayList;
import java.util.EnumMap;
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
    Map<Outcome, List<Judged>> groups = new EnumMap<>(Outcome.class);
    judged.forEach(one -> groups.computeIfAbsent(one.outcome(), any -> new ArrayList<>()).add(one));
    if (groups.containsKey(Outcome.EMERGENCY)) {
      return new AnswerWriter(voice, asked).write(groups.get(Outcome.EMERGENCY).get(0));
    }
    List<String> sentences = new ArrayList<>();
    groups.forEach((outcome, group) -> sentences.add(sentence(outcome, group)));
    asked.treated().ifPresent(treated -> sentences.add(1, heard(treated)));
    return String.join(" ", sentences);
  }

  private String heard(TreatmentTime treated) {
    String heard = new SpokenTreatment(voice, asked.here()).heard(treated);
    return voice.say("told.heard", "heard", heard);
  }

  private String sentence(Outcome outcome, List<Judged> group) {
    return switch (outcome) {
      case NOT_YET ->
          voice.say("several.notYet", "waits", waits(group, "several.wait", this::until));
      case NEEDS_TIME ->
          voice.say("several.needsTime", "waits", waits(group, "several.rule", this::minimum));
      default -> {
        boolean needed = outcome == Outcome.ASK_CLINICIAN && needed(group);
        yield voice.say("several." + outcome + (needed ? ".needed" : ""), "abouts", abouts(group));
      }
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

  private static boolean needed(List<Judged> group) {
    return group.stream().anyMatch(one -> one.activity().mustNotWithhold());
  }
}
