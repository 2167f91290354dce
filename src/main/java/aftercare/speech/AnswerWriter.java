package aftercare.speech;

import aftercare.rules.Kind;
import aftercare.rules.Outcome;
import aftercare.time.Elapsed;
import aftercare.time.Grain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The spoken answer about one activity: verdict first, then why and from when, then what to do. */
final class AnswerWriter {
  private static final int NAMED_AREAS = 2;

  private final Voice voice;
  private final Asked asked;
  private final SpokenDuration durations;

  AnswerWriter(Voice voice, Asked asked) {
    this.voice = voice;
    this.asked = asked;
    this.durations = new SpokenDuration(voice);
  }

  String write(Judged judged) {
    ActivityText text = text(judged);
    return switch (judged.outcome()) {
      case EMERGENCY -> voice.fill(text.how());
      case ASK_CLINICIAN ->
          sentences(openAsk(judged, text), voice.fill(text.reason()), doing(text), voice.ringing());
      case NEEDS_TIME ->
          voice.say(needed("needsTime", judged), "about", text.about(), "wait", wait(judged));
      case NOT_YET ->
          judged.verdict().adaptsInstead() ? adapted(judged, text) : notYetAnswer(judged, text);
      case CAUTION ->
          sentences(open("caution", judged), caution(judged), text.gently(), areas(judged));
      case GENTLY -> sentences(open("gently", judged), gently(text), text.gently(), areas(judged));
      case CLEAR ->
          sentences(
              open("clear", judged),
              notBefore(judged),
              clear(judged, text),
              kindly(judged),
              areas(judged));
      case NO_GUIDANCE -> throw new IllegalArgumentException("A known activity has guidance");
    };
  }

  private String open(String verdict, Judged judged) {
    if (asked.planned().isPresent() && isGo(judged.outcome())) {
      String when = new SpokenPlan(voice, asked.here()).when(asked.planned().get());
      return voice.say("open." + verdict + ".planned", "when", when);
    }
    return voice.say("open." + verdict + whenever(judged));
  }

  private String openAsk(Judged judged, ActivityText text) {
    return voice.say(needed("open.ask", judged), "about", text.about());
  }

  private static String needed(String key, Judged judged) {
    return judged.activity().mustNotWithhold() ? key + ".needed" : key;
  }

  private static String whenever(Judged judged) {
    boolean always =
        judged.outcome() == Outcome.CLEAR && judged.verdict().hours().cautious().isZero();
    boolean withCare = judged.activity().kind() == Kind.OK_WITH_CARE;
    return always ? (withCare ? ".care" : ".always") : "";
  }

  /** What must not be withheld is adapted before its time, never refused. */
  private String adapted(Judged judged, ActivityText text) {
    String care =
        voice.say("adapted", "heard", heard(), "about", text.about(), "wait", wait(judged));
    return sentences(voice.say("open.adapted"), doing(text), care);
  }

  /** To "when" the moment comes first; to "can I" the no. */
  private String notYetAnswer(Judged judged, ActivityText text) {
    Optional<Instant> from = judged.fromMinimum().filter(moment -> asked.form() == Form.WHEN);
    return from.map(
            moment ->
                sentences(
                    voice.say("open.notYet.when", "from", Voice.capital(moments().from(moment))),
                    notYet(judged, text),
                    doing(text)))
        .orElseGet(
            () ->
                sentences(
                    open("notYet", judged), notYet(judged, text), from(judged, text), doing(text)));
  }

  private String notYet(Judged judged, ActivityText text) {
    String who = voice.say("who." + judged.activity().evidence());
    String[] rule = {"who", who, "about", text.about(), "wait", wait(judged)};
    Elapsed elapsed = judged.verdict().elapsed().orElseThrow();
    if (asked.planned().isPresent() && elapsed.least().toHours() > 0) {
      String when = new SpokenPlan(voice, asked.here()).when(asked.planned().get());
      String least = durations.atLeast(elapsed.least());
      String minimum = durations.exactly(judged.verdict().hours().minimum());
      String[] plan = {"heard", heard(), "when", when, "least", least, "minimum", minimum};
      return voice.say("notYet.planned", with(plan, "who", who, "about", text.about()));
    }
    if (asked.treated().isEmpty()) {
      return voice.say("notYet.untold", rule);
    }
    String heard = heard();
    boolean couldBeOver = elapsed.most().compareTo(judged.verdict().hours().minimum()) >= 0;
    if (!couldBeOver || asked.treated().get().grain() == Grain.HOURS) {
      return voice.say("notYet.exact", with(rule, "heard", heard));
    }
    return elapsed.least().toHours() == 0
        ? voice.say("notYet.fresh", with(rule, "heard", heard))
        : voice.say(
            "notYet.atLeast",
            with(rule, "heard", heard, "least", durations.atLeast(elapsed.least())));
  }

  private String from(Judged judged, ActivityText text) {
    return judged
        .fromMinimum()
        .map(moment -> voice.say(form("fine", text), "from", moments().from(moment)))
        .orElse("");
  }

  private String caution(Judged judged) {
    String better =
        judged
            .fromCautious()
            .map(moment -> voice.say("caution.better", "from", moments().from(moment)))
            .orElse("");
    String[] waits = {
      "about",
      text(judged).about(),
      "minimum",
      durations.exactly(judged.verdict().hours().minimum()),
      "cautious",
      durations.exactly(judged.verdict().hours().cautious())
    };
    String planned = asked.planned().isPresent() ? "caution.planned" : "caution.now";
    String past =
        asked.treated().isEmpty()
            ? voice.say("caution.untold", waits)
            : voice.say(planned, with(waits, "heard", heard()));
    return sentences(past, better);
  }

  private String gently(ActivityText text) {
    return asked.treated().isPresent()
        ? voice.say(form("gently.heard", text), "heard", heard(), "about", text.about())
        : voice.say(form("gently.untold", text), "about", Voice.capital(text.about()));
  }

  private String clear(Judged judged, ActivityText text) {
    Duration cautious = judged.verdict().hours().cautious();
    if (cautious.isZero() && judged.activity().kind() == Kind.OK_WITH_CARE) {
      return voice.fill(text.reason());
    }
    if (cautious.isZero() || asked.treated().isEmpty()) {
      return voice.say(form("clear.always", text), "about", Voice.capital(text.about()));
    }
    return voice.say(
        form("clear.heard", text),
        "heard",
        heard(),
        "about",
        text.about(),
        "cautious",
        durations.exactly(cautious));
  }

  private String notBefore(Judged judged) {
    Optional<Instant> from = judged.fromMinimum().filter(m -> m.isAfter(asked.here().now()));
    return asked.planned().isPresent() ? from.map(m -> moments().notBefore(m)).orElse("") : "";
  }

  private String kindly(Judged judged) {
    boolean withCare = judged.activity().kind() != Kind.WAIT;
    return withCare ? text(judged).gently() : "";
  }

  private String areas(Judged judged) {
    List<String> longer = judged.longerAreas();
    if (longer.isEmpty()) {
      return "";
    }
    if (longer.size() > NAMED_AREAS) {
      return voice.say("areas.some");
    }
    List<String> names = longer.stream().map(id -> voice.texts().area(id).name()).toList();
    return voice.say("areas.named", "areas", String.join(voice.say("list.or"), names));
  }

  private String doing(ActivityText text) {
    return voice.fill(text.meanwhile());
  }

  private String wait(Judged judged) {
    return durations.both(judged.verdict().hours().minimum(), judged.verdict().hours().cautious());
  }

  private String heard() {
    SpokenTreatment spoken = new SpokenTreatment(voice, asked.here());
    return asked
        .treated()
        .map(asked.planned().isPresent() ? spoken::heardInDays : spoken::heard)
        .orElseGet(() -> voice.say("heard.untold"));
  }

  private SpokenMoment moments() {
    return new SpokenMoment(voice, asked.here());
  }

  private ActivityText text(Judged judged) {
    return voice.texts().activity(judged.activity().id());
  }

  private static boolean isGo(Outcome outcome) {
    return outcome == Outcome.CAUTION || outcome == Outcome.GENTLY || outcome == Outcome.CLEAR;
  }

  private static String form(String key, ActivityText text) {
    return key + (text.plural() ? ".many" : ".one");
  }

  private static String[] with(String[] values, String... more) {
    return Stream.concat(Stream.of(values), Stream.of(more)).toArray(String[]::new);
  }

  /** Sentences in a row, those left out that are empty. */
  static String sentences(String... parts) {
    return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
  }
}
