package aftercare.data;

import aftercare.speech.ActivityText;
import aftercare.speech.LocaleText;
import aftercare.speech.SymptomText;
import aftercare.speech.Texts;
import java.util.Map;
import java.util.function.Consumer;

/** Writes texts for {@link CompactTexts}, field by field in the same order. */
final class CompactTextsWriter {
  private final CompactOutput out;

  CompactTextsWriter(CompactOutput out) {
    this.out = out;
  }

  void write(Texts texts) {
    out.text(texts.language());
    out.text(texts.version());
    out.texts(texts.messages());
    all(texts.locales(), this::locale);
    all(texts.activities(), this::activity);
    all(texts.symptoms(), this::symptom);
    all(
        texts.areas(),
        area -> {
          out.text(area.name());
          out.texts(area.warnings());
        });
    all(
        texts.products(),
        product -> {
          out.text(product.name());
          out.optionalText(product.say());
        });
    all(
        texts.ambiguities(),
        ambiguity -> {
          out.text(ambiguity.phrase());
          out.text(ambiguity.ask());
        });
    out.texts(texts.overview().windows());
    out.text(texts.overview().fine());
    out.text(texts.overview().always());
    out.texts(texts.sources());
  }

  private void locale(LocaleText locale) {
    out.text(locale.emergency());
    out.text(locale.call());
    out.optionalText(locale.urgentAdvice());
  }

  private void activity(ActivityText activity) {
    out.text(activity.name());
    out.text(activity.about());
    out.flag(activity.plural());
    out.text(activity.doing());
    out.text(activity.reason());
    out.text(activity.why());
    out.text(activity.how());
    out.text(activity.meanwhile());
    out.text(activity.gently());
  }

  private void symptom(SymptomText symptom) {
    out.text(symptom.name());
    out.text(symptom.about());
    out.text(symptom.brief());
    out.text(symptom.say());
    out.optionalText(symptom.ask());
    out.optionalText(symptom.escalateAsk());
  }

  private <T> void all(Map<String, T> entries, Consumer<T> write) {
    out.number(entries.size());
    CompactOutput.sorted(entries)
        .forEach(
            (id, entry) -> {
              out.text(id);
              write.accept(entry);
            });
  }
}
