package aftercare.dialogue;

/** What an answer to the question would fill, so that Alexa listens for just that. */
public enum Elicit {
  ACTIVITY,
  TREATMENT_TIME,
  AREA,
  SYMPTOM
}
