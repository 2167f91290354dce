package aftercare.data;

import aftercare.speech.ActivityText;
import aftercare.speech.AmbiguityText;
import aftercare.speech.AreaText;
import aftercare.speech.LocaleText;
import aftercare.speech.OverviewText;
import aftercare.speech.ProductText;
import aftercare.speech.SymptomText;
import aftercare.speech.Texts;
import java.util.HashMap;
import java.util.Map;

/** Reads texts that {@link CompactTextsWriter} wrote, field by field in the same order. */
final class CompactTexts {
  private final CompactInput in;

  CompactTexts(CompactInput in) {
    this.in = in;
  }

  Texts read() {
    return new Texts(
        in.text(),
        in.text(),
        in.textsByKey(),
        locales(),
        activities(),
        symptoms(),
        areas(),
        products(),
        ambiguities(),
        new OverviewText(in.textsByKey(), in.text(), in.text()),
        in.textsByKey());
  }

  private Map<String, LocaleText> locales() {
    Map<String, LocaleText> all = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String tag = in.text();
      all.put(tag, new LocaleText(in.text(), in.text(), in.optionalText()));
    }
    return all;
  }

  private Map<String, ActivityText> activities() {
    Map<String, ActivityText> all = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String id = in.text();
      all.put(
          id,
          new ActivityText(
              in.text(), in.text(), in.flag(), in.text(), in.text(), in.text(), in.text(),
              in.text(), in.text()));
    }
    return all;
  }

  private Map<String, SymptomText> symptoms() {
    Map<String, SymptomText> all = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String id = in.text();
      all.put(
          id,
          new SymptomText(
              in.text(), in.text(), in.text(), in.text(), in.optionalText(), in.optionalText()));
    }
    return all;
  }

  private Map<String, AreaText> areas() {
    Map<String, AreaText> all = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String id = in.text();
      all.put(id, new AreaText(in.text(), in.texts()));
    }
    return all;
  }

  private Map<String, ProductText> products() {
    Map<String, ProductText> all = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String id = in.text();
      all.put(id, new ProductText(in.text(), in.optionalText()));
    }
    return all;
  }

  private Map<String, AmbiguityText> ambiguities() {
    Map<String, AmbiguityText> all = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String id = in.text();
      all.put(id, new AmbiguityText(in.text(), in.text()));
    }
    return all;
  }
}
