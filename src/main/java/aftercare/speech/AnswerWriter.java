package aftercare.speech;

import static aftercare.speech.Breath.sentences;

import aftercare.rules.Kind;
import aftercare.rules.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The spoken answer about one activity: verdict first, then why and from when, then what to do.
 * What does not fit in one breath is left to the card.
 */
final class AnswerWriter {
  private static final int NAMED_AREAS = 2;

  private final Voice voice;
  private final Asked asked;
  private final SpokenDuration durations;
  private final Breath breath;

  AnswerWriter(Voice voice, Asked asked) {
    this.voice = voice;
    this.asked = asked;
    this.durations = new SpokenDuration(voice);
    this.breath = new Breath(asked);
  }

  String write(Judged judged) {
    ActivityText text = text(judged);
    return switch (judged.outcome()) {
      case EMERGENCY -> voice.fill(text.how());
      case ASK_CLINICIAN ->
          breath.fitting(
              sentences(
                  openAsk(judged, text), voice.fill(text.reason()), doing(text), voice.ringing()),
              sentences(openAsk(judged, text), doing(text), voice.ringing()));
      case NEEDS_TIME ->
          voice.say(needed("needsTime", judged), "about", text.about(), "wait", wait(judged));
      case NOT_YET ->
          judged.verdict().adaptsInstead()
              ? adapted(judged, text)
              : new NotYetWriter(voice, asked).write(judged);
      case CAUTION -> caution(judged, text);
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

  /** The careful wait and its end; where that is too much or may be over, its end alone. */
  private String caution(Judged judged, ActivityText text) {
    String from = moments().from(judged.fromCautious().orElseThrow());
    String better = voice.say("caution.better", "from", from);
    if (asked.treated().isEmpty()) {
      String over = durations.exactly(judged.verdict().hours().minimum());
      return care(
          judged, voice.say("caution.untold", "minimum", over, "about", text.about()), better);
    }
    String[] heard = {"heard", heard(), "about", text.about()};
    String[] careful = {"cautious", durations.exactly(judged.verdict().hours().cautious())};
    String end = care(judged, voice.say(form("caution.only", text), with(heard, "from", from)));
    return judged.mayBePast(judged.verdict().hours().cautious())
        ? end
        : breath.fitting(
            care(judged, voice.say("caution.heard", with(heard, careful)), better), end);
  }

  private String care(Judged judged, String... times) {
    String care = sentences(text(judged).gently(), areas(judged));
    return sentences(open("caution", judged), sentences(times), care);
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
    return new SpokenTreatment(voice, asked.here()).heard(asked);
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
}
