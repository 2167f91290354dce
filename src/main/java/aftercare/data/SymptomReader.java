package aftercare.data;

import aftercare.rules.Evidence;
import aftercare.rules.Symptom;
import aftercare.rules.Urgency;
import java.util.List;
import java.util.Map;

/**
 * Reads one symptom; {@link #checkPair} then refuses days on which none or two of a pair would
 * hold.
 */
final class SymptomReader {

  private static final int MOST_DAYS = 366;

  private final Ids symptoms;
  private final Ids sources;

  SymptomReader(Ids symptoms, Ids sources) {
    this.symptoms = symptoms;
    this.sources = sources;
  }

  Symptom read(Entry entry) {
    Symptom symptom =
        new Symptom(
            entry.id("id"),
            entry.choice("urgency", Urgency.class).orElse(Urgency.CALL_EMERGENCY_NOW),
            entry.optionalChoice("escalatesTo", Urgency.class),
            entry.optionalNumber("appliesBeforeDay", 1, MOST_DAYS),
            entry.optionalNumber("appliesAfterDay", 1, MOST_DAYS),
            entry.optionalId("otherwise"),
            entry.flag("asksFirst"),
            entry.choice("evidence", Evidence.class).orElse(Evidence.GENERAL_KNOWLEDGE),
            entry.someTexts("sources"));
    entry.optionalText("note");
    entry.close();
    sources.check(entry, "sources", symptom.sources());
    symptom.otherwise().ifPresent(id -> symptoms.check(entry, "otherwise", List.of(id)));
    if (entry.sound()) {
      checkUrgency(symptom, entry);
      checkSpan(symptom, entry);
    }
    return symptom;
  }

  /** Notes a pair of symptoms that does not share out the days between the two. */
  static void checkPair(Symptom symptom, Entry entry, Map<String, Symptom> all) {
    symptom
        .otherwise()
        .map(all::get)
        .filter(SymptomReader::spanned)
        .ifPresent(other -> checkPair(symptom, other, entry));
  }

  private static void checkPair(Symptom symptom, Symptom other, Entry entry) {
    boolean back = other.otherwise().orElse("").equals(symptom.id());
    entry.expect(
        back,
        "otherwise \"" + other.id() + "\" has a span of days, expected it to point back here");
    boolean shared =
        symptom.appliesBeforeDay().equals(other.appliesAfterDay())
            && symptom.appliesAfterDay().equals(other.appliesBeforeDay());
    entry.expect(
        shared,
        "days leave a gap or overlap with \""
            + other.id()
            + "\", expected one to end on the day the other begins");
  }

  private static void checkUrgency(Symptom symptom, Entry entry) {
    boolean rises = symptom.escalatesTo().map(to -> to.outranks(symptom.urgency())).orElse(true);
    entry.expect(rises, "escalatesTo is no more urgent than urgency, expected a more urgent one");
  }

  private static void checkSpan(Symptom symptom, Entry entry) {
    boolean both = symptom.appliesBeforeDay().isPresent() && symptom.appliesAfterDay().isPresent();
    entry.expect(!both, "both appliesBeforeDay and appliesAfterDay, expected one of them");
    if (spanned(symptom)) {
      entry.expect(
          symptom.otherwise().isPresent(),
          "has a span of days, expected otherwise to name what holds outside it");
    } else {
      entry.expect(
          symptom.otherwise().isEmpty(),
          "has otherwise, expected appliesBeforeDay or appliesAfterDay with it");
    }
  }

  private static boolean spanned(Symptom symptom) {
    return symptom.appliesBeforeDay().isPresent() || symptom.appliesAfterDay().isPresent();
  }
}
