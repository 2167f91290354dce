package aftercare.dialogue;

import aftercare.rules.RuleBook;
import aftercare.speech.Form;
import aftercare.speech.GuidanceWriter;
import aftercare.time.PlannedTimes;
import aftercare.time.RoughTime;
import aftercare.time.TreatmentTimes;
import java.util.Collection;
import java.util.List;

/** Every topic of the skill, wired to one rule book. */
public final class Consultation {
  private final Answering answering;

  public final Topic canI;
  public final Topic whenCanI;
  public final Topic whatToAvoid;
  public final Topic symptom;
  public final Topic treatmentTold;
  public final Topic beforeTreatment;
  public final Topic otherTreatment;
  public final Topic why;
  public final Topic source;
  public final Topic forgetMe = Closings.saying("forgetMe");
  public final Topic launch = Openings::launch;
  public final Topic help = Openings::help;
  public final Topic goodbye = Closings.saying("goodbye");
  public final Topic notUnderstood;
  public final Topic repeat;
  public final Topic yes;
  public final Topic no;

  /**
   * @param treated the windows of rough treatment times
   * @param planned the windows of rough plans
   */
  public Consultation(
      RuleBook rules, Collection<RoughTime> treated, Collection<RoughTime> planned) {
    Times times = new Times(rules, new TreatmentTimes(treated), new PlannedTimes(planned));
    answering = new Answering(rules);
    Symptoms symptoms = new Symptoms(rules, times, answering);
    WhatToAvoid avoid = new WhatToAvoid(rules, times);
    canI = emergencyFirst(new CanI(times, answering, Form.WHETHER));
    whenCanI = emergencyFirst(new CanI(times, answering, Form.WHEN));
    whatToAvoid = avoid;
    symptom = symptoms;
    beforeTreatment = emergencyFirst(new BeforeTreatment(rules, answering));
    otherTreatment = emergencyFirst(new OtherTreatment());
    why = emergencyFirst(new Reasons(rules, answering, symptoms, GuidanceWriter::why));
    source = emergencyFirst(new Reasons(rules, answering, symptoms, GuidanceWriter::source));
    notUnderstood = new NotUnderstood(answering, symptoms);
    treatmentTold = new TreatmentTold(rules, times, answering, symptoms, notUnderstood);
    repeat = new Repeat(help);
    YesNo yesNo = new YesNo(symptoms, avoid, notUnderstood);
    yes = yesNo::yes;
    no = yesNo::no;
  }

  private Topic emergencyFirst(Topic topic) {
    return new EmergencyFirst(answering, topic);
  }

  /** The activities gone by for the ids: an ambiguity stands for its strictest meaning. */
  public List<String> settled(List<String> ids) {
    return ids.stream().map(answering::settled).distinct().toList();
  }
}
