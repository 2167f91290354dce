package aftercare.alexa;

/** The slots of the interaction model. */
final class SlotName {
  static final String ACTIVITY = "activity";
  static final String ALSO_ACTIVITY = "alsoActivity";
  static final String SYMPTOM = "symptom";
  static final String ALSO_SYMPTOM = "alsoSymptom";
  static final String AREA = "area";
  static final String PRODUCT = "product";
  static final String OTHER = "other";
  static final String WHEN = "when";
  static final String AGO = "ago";
  static final String TIME = "time";
  static final String ROUGH = "rough";
  static final String PLAN_DATE = "planDate";
  static final String PLAN_TIME = "planTime";
  static final String PLAN_IN = "planIn";
  static final String PLAN_ROUGH = "planRough";

  private SlotName() {}
}
