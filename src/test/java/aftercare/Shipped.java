package aftercare;

import aftercare.data.RuleBookReader;
import aftercare.data.ShippedTexts;
import aftercare.rules.RuleBook;
import aftercare.speech.Clinic;
import aftercare.speech.Texts;
import aftercare.speech.Voice;

/** The rule book and the texts as they are shipped. */
public final class Shipped {
  public static final RuleBook RULES = RuleBookReader.readShipped();
  public static final Texts TEXTS = ShippedTexts.english(RULES);

  private Shipped() {}

  public static Voice voice(String locale) {
    return new Voice(TEXTS, locale, Clinic.UNNAMED);
  }
}
