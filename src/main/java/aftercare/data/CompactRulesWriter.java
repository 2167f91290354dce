package aftercare.data;

import aftercare.rules.Activity;
import aftercare.rules.Catalogue;
import aftercare.rules.Overview;
import aftercare.rules.Source;
import aftercare.rules.Spread;
import aftercare.rules.Symptom;
import aftercare.rules.Wait;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes a catalogue for {@link CompactRules}, field by field in the same order. */
final class CompactRulesWriter {
  private final CompactOutput out;

  CompactRulesWriter(CompactOutput out) {
    this.out = out;
  }

  void write(Catalogue catalogue) {
    out.text(catalogue.version());
    out.number(Math.toIntExact(catalogue.reviewed().toEpochDay()));
    all(catalogue.activities(), this::activity);
    all(catalogue.symptoms(), this::symptom);
    all(
        catalogue.areas(),
        area -> {
          out.text(area.id());
          out.flag(area.supported());
          out.texts(area.sources());
          waits(area.activityWaits());
        });
    all(
        catalogue.products(),
        product -> {
          out.text(product.id());
          out.flag(product.supported());
          out.texts(product.sources());
        });
    all(
        catalogue.ambiguities(),
        ambiguity -> {
          out.text(ambiguity.id());
          out.texts(ambiguity.candidates());
          out.text(ambiguity.strictest());
          out.flag(ambiguity.answerStraight());
        });
    overview(catalogue.overview());
    all(catalogue.sources(), this::source);
    numbers(catalogue.emergencyNumbers());
    numbers(catalogue.urgentAdviceNumbers());
    CompactRoughTimes.write(out, catalogue.treatmentWindows());
    CompactRoughTimes.write(out, catalogue.plannedWindows());
  }

  private void activity(Activity activity) {
    out.text(activity.id());
    out.text(activity.category());
    out.text(activity.topic());
    out.choice(activity.kind());
    hours(activity.hours());
    out.flag(activity.hoursApply());
    out.flag(activity.mustNotWithhold());
    out.choice(activity.evidence());
    out.texts(activity.sources());
    out.texts(activity.counterSources());
    out.flag(activity.seedMinimum().isPresent());
    activity.seedMinimum().ifPresent(out::duration);
    out.flag(activity.spread().isPresent());
    activity.spread().ifPresent(this::spread);
    waits(activity.areaWaits());
  }

  private void spread(Spread spread) {
    out.duration(spread.shortest());
    out.duration(spread.median());
    out.duration(spread.longest());
    out.number(spread.figures());
  }

  private void symptom(Symptom symptom) {
    out.text(symptom.id());
    out.choice(symptom.urgency());
    out.flag(symptom.escalatesTo().isPresent());
    symptom.escalatesTo().ifPresent(out::choice);
    out.optionalNumber(symptom.appliesBeforeDay());
    out.optionalNumber(symptom.appliesAfterDay());
    out.optionalText(symptom.otherwise());
    out.flag(symptom.asksFirst());
    out.choice(symptom.evidence());
    out.texts(symptom.sources());
  }

  private void overview(Overview overview) {
    all(
        overview.windows(),
        window -> {
          out.text(window.id());
          out.duration(window.until());
          out.texts(window.activities());
        });
    out.texts(overview.fine());
  }

  private void source(Source source) {
    out.text(source.id());
    out.text(source.title());
    out.text(source.publisher());
    out.optionalNumber(source.year());
    out.optionalText(source.url());
    out.number(source.tier());
    out.choice(source.checked());
  }

  private void numbers(Map<String, List<String>> numbers) {
    out.number(numbers.size());
    CompactOutput.sorted(numbers)
        .forEach(
            (country, dialled) -> {
              out.text(country);
              out.texts(dialled);
            });
  }

  private void waits(Map<String, Wait> waits) {
    out.number(waits.size());
    CompactOutput.sorted(waits)
        .forEach(
            (id, wait) -> {
              out.text(id);
              hours(wait);
            });
  }

  private void hours(Wait wait) {
    out.duration(wait.minimum());
    out.duration(wait.cautious());
  }

  private <T> void all(List<T> entries, Consumer<T> write) {
    out.number(entries.size());
    entries.forEach(write);
  }
}
