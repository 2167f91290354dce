package aftercare.alexa;

import static aftercare.alexa.SlotName.ACTIVITY;
import static aftercare.alexa.SlotName.AGO;
import static aftercare.alexa.SlotName.ALSO_ACTIVITY;
import static aftercare.alexa.SlotName.ALSO_SYMPTOM;
import static aftercare.alexa.SlotName.AREA;
import static aftercare.alexa.SlotName.OTHER;
import static aftercare.alexa.SlotName.PLAN_DATE;
import static aftercare.alexa.SlotName.PLAN_IN;
import static aftercare.alexa.SlotName.PLAN_ROUGH;
import static aftercare.alexa.SlotName.PLAN_TIME;
import static aftercare.alexa.SlotName.PRODUCT;
import static aftercare.alexa.SlotName.ROUGH;
import static aftercare.alexa.SlotName.SYMPTOM;
import static aftercare.alexa.SlotName.TIME;
import static aftercare.alexa.SlotName.WHEN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The intents of the interaction model, with the slots of those that can be asked to fill one. */
public enum IntentName {
  CAN_I(
      "CanIIntent",
      ACTIVITY,
      ALSO_ACTIVITY,
      PRODUCT,
      AREA,
      WHEN,
      AGO,
      TIME,
      ROUGH,
      PLAN_DATE,
      PLAN_TIME,
      PLAN_IN,
      PLAN_ROUGH),
  WHEN_CAN_I("WhenCanIIntent", ACTIVITY, ALSO_ACTIVITY, PRODUCT, AREA, WHEN, AGO, TIME, ROUGH),
  WHAT_TO_AVOID("WhatToAvoidIntent", PRODUCT, AREA, WHEN, AGO, TIME, ROUGH, PLAN_DATE, PLAN_ROUGH),
  SYMPTOMS("SymptomIntent", SYMPTOM, ALSO_SYMPTOM, ACTIVITY, PRODUCT, AREA, WHEN, AGO, TIME, ROUGH),
  TREATMENT_TIME("TreatmentTimeIntent", PRODUCT, AREA, WHEN, AGO, TIME, ROUGH),
  BEFORE_TREATMENT(
      "BeforeTreatmentIntent",
      ACTIVITY,
      ALSO_ACTIVITY,
      PRODUCT,
      AREA,
      PLAN_DATE,
      PLAN_TIME,
      PLAN_IN,
      PLAN_ROUGH),
  OTHER_TREATMENT("OtherTreatmentIntent", OTHER, ACTIVITY, WHEN, AGO, TIME, ROUGH),
  WHY("WhyIntent", ACTIVITY),
  SOURCE("SourceIntent", ACTIVITY),
  FORGET_ME("ForgetMeIntent"),
  HELP("AMAZON.HelpIntent"),
  STOP("AMAZON.StopIntent"),
  CANCEL("AMAZON.CancelIntent"),
  FALLBACK("AMAZON.FallbackIntent"),
  REPEAT("AMAZON.RepeatIntent"),
  YES("AMAZON.YesIntent"),
  NO("AMAZON.NoIntent"),
  NAVIGATE_HOME("AMAZON.NavigateHomeIntent");

  private final String id;
  private final List<String> slots;

  IntentName(String id, String... slots) {
    this.id = id;
    this.slots = List.of(slots);
  }

  /** The name as the model and the requests have it. */
  public String id() {
    return id;
  }

  public List<String> slots() {
    return slots;
  }

  /** The intent of that name; empty for one of a newer model. */
  public static Optional<IntentName> of(String id) {
    return Arrays.stream(values()).filter(intent -> intent.id.equals(id)).findFirst();
  }
}
