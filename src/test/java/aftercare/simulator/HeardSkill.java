package aftercare.simulator;

import aftercare.heard.Overheard;

/** The skill as it is deployed, on the desk of a test that hears every answer. */
final class HeardSkill {
  private HeardSkill() {}

  static Alexa onTheDesk() {
    return new Alexa(RealSkill.MODELS, new Overheard(RealSkill.entry()));
  }
}
