package aftercare.speech;

import aftercare.rules.Activity;
import aftercare.rules.RuleBook;
import aftercare.rules.Symptom;
import aftercare.rules.Urgency;
import aftercare.time.Here;
import aftercare.time.TreatmentTime;
import java.util.List;

/** Verdicts and findings as guidance in one locale: speech and card. */
public final class GuidanceWriter {
  private static final int QUOTED_SOURCES = 2;

  private final Voice voice;
  private final RuleBook rules;

  public GuidanceWriter(Voice voice, RuleBook rules) {
    this.voice = voice;
    this.rules = rules;
  }

  /**
   * The answer about activities.
   *
   * @param judged at least one, strictest first
   */
  public Guidance answer(List<Judged> judged, Asked asked) {
    String speech =
        judged.size() == 1
            ? new AnswerWriter(voice, asked).write(judged.get(0))
            : new SeveralWriter(voice, asked).write(judged);
    return Guidance.statement(speech).showing(new CardWriter(voice, asked, rules).write(judged));
  }

  /** What to do about a symptom; an emergency is its call and nothing else. */
  public Guidance symptom(Symptom symptom) {
    SymptomText text = voice.texts().symptom(symptom.id());
    return symptom.urgency() == Urgency.CALL_EMERGENCY_NOW
        ? emergency(voice.fill(text.brief()), text)
        : calm(symptom.urgency(), text);
  }

  /** A symptom that turned out to be the emergency it could be. */
  public Guidance escalated(Symptom symptom) {
    return emergency(
        voice.say("escalated", "call", voice.call()), voice.texts().symptom(symptom.id()));
  }

  private Guidance emergency(String speech, SymptomText text) {
    String shown = voice.say("card.emergency", "call", voice.call(), "name", text.name());
    return Guidance.statement(speech).showing(card(voice.call(), shown));
  }

  private Guidance calm(Urgency urgency, SymptomText text) {
    String ring = urgency == Urgency.CALL_CLINICIAN_TODAY ? voice.ringing() : "";
    return Guidance.statement(Breath.sentences(voice.fill(text.brief()), ring))
        .showing(
            card(
                voice.say("card.symptom." + urgency),
                Breath.sentences(voice.fill(text.say()), ring)));
  }

  private Card card(String title, String say) {
    String disclaimer = voice.say("card.disclaimer");
    return new Card(title, voice.say("card.symptom", "say", say, "disclaimer", disclaimer));
  }

  /** The answer about activities with what is said of a symptom before it, on the card in full. */
  public Guidance beside(Symptom symptom, String said, Guidance answer) {
    String advice = voice.fill(voice.texts().symptom(symptom.id()).say());
    Guidance both = answer.after(said);
    return both.card().map(card -> both.showing(card.after(advice))).orElse(both);
  }

  /** When the treatment was understood to be, as a sentence of its own. */
  public String heard(TreatmentTime treated, Here here) {
    return voice.say("told.heard", "heard", new SpokenTreatment(voice, here).heard(treated));
  }

  /** The wait of an activity, counted from a treatment still to come. */
  public String rule(Activity activity) {
    String about = voice.texts().activity(activity.id()).about();
    String wait =
        new SpokenDuration(voice).both(activity.hours().minimum(), activity.hours().cautious());
    String key = activity.mustNotWithhold() ? "rule.needed" : "rule";
    return voice.say(key, "about", about, "wait", wait);
  }

  /** Why an activity has its rule. */
  public String why(Activity activity) {
    return voice.say("why", "why", voice.texts().activity(activity.id()).why());
  }

  /** Where an activity's rule comes from and how strong that is. */
  public String source(Activity activity) {
    List<String> names =
        activity.sources().stream()
            .flatMap(id -> voice.texts().source(id).stream())
            .distinct()
            .limit(QUOTED_SOURCES)
            .toList();
    String strength = voice.say("evidence." + activity.evidence());
    return names.isEmpty()
        ? strength
        : voice.say("source", "sources", voice.list(names), "strength", strength);
  }
}
