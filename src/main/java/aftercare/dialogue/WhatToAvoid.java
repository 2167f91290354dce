package aftercare.dialogue;

import aftercare.rules.Overview.Window;
import aftercare.rules.RuleBook;
import aftercare.speech.Guidance;
import aftercare.speech.OverviewWriter;
import java.time.Duration;
import java.util.List;

/** "What should I avoid today": the nearest windows first, the rest on request, all on the card. */
final class WhatToAvoid implements Topic {
  private static final int IN_A_BREATH = 2;

  private final RuleBook rules;
  private final Times times;

  WhatToAvoid(RuleBook rules, Times times) {
    this.rules = rules;
    this.times = times;
  }

  @Override
  public Turn answer(Scene scene) {
    Scene told = scene.remembering(Facts.of(scene));
    Times.Outcome outcome = times.read(told);
    if (outcome instanceof Times.Outcome.NotRead notRead) {
      Guidance guidance =
          Guidance.statement(scene.voice().say(notRead.why()))
              .asking(scene.voice().say("ask.time"), scene.voice().say("ask.time.again"));
      return Turn.eliciting(Elicit.TREATMENT_TIME, guidance, notRead.memory().asking(Asking.TIME));
    }
    Times.Outcome.Read read = (Times.Outcome.Read) outcome;
    return read.noted(windows(told.remembering(read.memory()), 0), told);
  }

  /** The windows that come after those already spoken. */
  Turn more(Scene scene) {
    return windows(scene, Integer.parseInt(scene.memory().about()));
  }

  private Turn windows(Scene scene, int spoken) {
    Memory memory = scene.memory().withActivities(List.of()).withFindings(List.of());
    Duration least =
        memory
            .treated()
            .map(treated -> Judging.elapsed(treated, memory, scene.here()).least())
            .orElse(Duration.ZERO);
    List<Window> open = rules.overview().openAfter(least);
    List<Window> now = open.subList(spoken, Math.min(open.size(), spoken + IN_A_BREATH));
    boolean last = spoken + IN_A_BREATH >= open.size();
    Guidance guidance = new OverviewWriter(scene.voice()).write(now, open, spoken == 0, last);
    if (last) {
      return AnythingElse.after(guidance, scene.remembering(memory));
    }
    return Turn.open(
        guidance.asking(scene.voice().say("ask.more"), scene.voice().say("ask.more.again")),
        memory.asking(Asking.MORE, Integer.toString(spoken + IN_A_BREATH)));
  }
}
