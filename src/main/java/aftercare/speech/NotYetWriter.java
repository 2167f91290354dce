package aftercare.speech;

import static aftercare.speech.Breath.sentences;

import aftercare.time.Elapsed;
import aftercare.time.Grain;
import java.util.Optional;

/** The spoken no about one activity: how long to wait, from when it is fine, what to do instead. */
final class NotYetWriter {
  private final Voice voice;
  private final Asked asked;
  private final SpokenDuration durations;
  private final SpokenMoment moments;

  NotYetWriter(Voice voice, Asked asked) {
    this.voice = voice;
    this.asked = asked;
    this.durations = new SpokenDuration(voice);
    this.moments = new SpokenMoment(voice, asked.here());
  }

  /** A medicine may be a prescribed one, of which the advice in the end speaks: it is kept. */
  String write(Judged judged) {
    String no = no(judged);
    String whole = sentences(no, voice.fill(text(judged).meanwhile()));
    if (judged.activity().isMedicine()) {
      return whole;
    }
    Breath breath = new Breath(asked);
    boolean doubt = asked.planned().isEmpty() && mayBeOver(judged);
    return doubt ? breath.fittingWithDoubt(whole, no) : breath.fitting(whole, no);
  }

  /** To "when" the moment comes first; to "can I" the no. */
  private String no(Judged judged) {
    Optional<String> from = judged.fromMinimum().map(moments::from);
    if (asked.form() == Form.WHEN && from.isPresent()) {
      String when = voice.say("open.notYet.when", "from", Voice.capital(from.get()));
      return sentences(when, rule(judged));
    }
    String fine = text(judged).plural() ? "fine.many" : "fine.one";
    String fineFrom = from.map(moment -> voice.say(fine, "from", moment)).orElse("");
    return sentences(voice.say("open.notYet"), rule(judged), fineFrom);
  }

  private String rule(Judged judged) {
    String who = voice.say("who." + judged.activity().evidence());
    String about = text(judged).about();
    Elapsed elapsed = judged.verdict().elapsed().orElseThrow();
    if (asked.planned().isPresent() && elapsed.least().toHours() > 0) {
      return planned(judged, who, about);
    }
    String wait = wait(judged);
    if (asked.treated().isEmpty()) {
      return voice.say("notYet.untold", "who", who, "about", about, "wait", wait);
    }
    String heard = heard();
    if (!mayBeOver(judged) || asked.treated().get().grain() == Grain.HOURS) {
      return voice.say("notYet.exact", "heard", heard, "who", who, "about", about, "wait", wait);
    }
    if (elapsed.least().toHours() == 0) {
      return voice.say("notYet.fresh", "heard", heard, "who", who, "about", about, "wait", wait);
    }
    String least = durations.atLeast(elapsed.least());
    return voice.say(
        "notYet.atLeast", "heard", heard, "least", least, "who", who, "about", about, "wait", wait);
  }

  /** Of a plan one length of time is told, beside the doubt where there is one. */
  private String planned(Judged judged, String who, String about) {
    String when = new SpokenPlan(voice, asked.here()).when(asked.planned().orElseThrow());
    String minimum = durations.exactly(judged.verdict().hours().minimum());
    if (!mayBeOver(judged)) {
      return voice.say(
          "notYet.planned",
          "heard",
          heard(),
          "about",
          about,
          "when",
          when,
          "who",
          who,
          "minimum",
          minimum);
    }
    String least = durations.atLeast(judged.verdict().elapsed().orElseThrow().least());
    return voice.say(
        "notYet.planned.atLeast",
        "heard",
        heard(),
        "when",
        when,
        "least",
        least,
        "who",
        who,
        "about",
        about,
        "minimum",
        minimum);
  }

  private static boolean mayBeOver(Judged judged) {
    return judged.mayBePast(judged.verdict().hours().minimum());
  }

  private String heard() {
    return new SpokenTreatment(voice, asked.here()).heard(asked);
  }

  private String wait(Judged judged) {
    return durations.both(judged.verdict().hours().minimum(), judged.verdict().hours().cautious());
  }

  private ActivityText text(Judged judged) {
    return voice.texts().activity(judged.activity().id());
  }
}
