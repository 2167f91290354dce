package aftercare.speech;

import aftercare.rules.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return groups.entrySet().stream()
        .map(group -> sentence(group.getKey(), group.getValue()))
        .collect(Collectors.joining(" "));
  }

  private String sentence(Outcome outcome, List<Judged> group) {
    if (outcome == Outcome.NOT_YET) {
      return voice.say("several.notYet", "waits", waits(group));
    }
    String needed = outcome == Outcome.ASK_CLINICIAN && needed(group) ? ".needed" : "";
    return voice.say("several." + outcome + needed, "abouts", abouts(group));
  }

  private String waits(List<Judged> group) {
    SpokenMoment moments = new SpokenMoment(voice, asked.here());
    Map<String, List<Judged>> byMoment =
        group.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.fromMinimum().map(moments::from).orElse(rule(one)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<String> waits = new ArrayList<>();
    byMoment.forEach(
        (from, ones) -> waits.add(voice.say("several.wait", "abouts", abouts(ones), "from", from)));
    return voice.list(waits);
  }

  private String rule(Judged judged) {
    Duration minimum = judged.verdict().hours().minimum();
    return voice.say("several.rule", "wait", new SpokenDuration(voice).exactly(minimum));
  }

  private String abouts(List<Judged> group) {
    return voice.list(
        group.stream().map(one -> voice.texts().activity(one.activity().id()).about()).toList());
  }

  private static boolean needed(List<Judged> group) {
    return group.stream().anyMatch(one -> one.activity().mustNotWithhold());
  }
}
