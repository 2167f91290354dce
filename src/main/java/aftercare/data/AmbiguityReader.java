package aftercare.data;

import aftercare.rules.Ambiguity;
import aftercare.rules.Symptom;
import java.util.Map;
import java.util.Objects;

/** Reads one ambiguity and refuses a default that is milder than what else may be meant. */
final class AmbiguityReader {

  private final Ids meanings;
  private final Map<String, Symptom> symptoms;

  AmbiguityReader(Ids meanings, Map<String, Symptom> symptoms) {
    this.meanings = meanings;
    this.symptoms = symptoms;
  }

  Ambiguity read(Entry entry) {
    Ambiguity ambiguity =
        new Ambiguity(
            entry.id("id"),
            entry.someTexts("candidates"),
            entry.id("strictest"),
            entry.flag("answerStraight"));
    entry.close();
    meanings.check(entry, "candidates", ambiguity.candidates());
    if (entry.sound()) {
      check(ambiguity, entry);
    }
    return ambiguity;
  }

  private void check(Ambiguity ambiguity, Entry entry) {
    entry.expect(ambiguity.id().startsWith("which_"), "expected an id that begins with which_");
    boolean among = ambiguity.candidates().contains(ambiguity.strictest());
    entry.expect(
        among, "strictest \"" + ambiguity.strictest() + "\", expected one of the candidates");
    Symptom chosen = symptoms.get(ambiguity.strictest());
    if (chosen != null) {
      ambiguity.candidates().stream()
          .map(symptoms::get)
          .filter(Objects::nonNull)
          .filter(other -> other.urgency().outranks(chosen.urgency()))
          .forEach(
              other ->
                  entry.problem(
                      "strictest \""
                          + chosen.id()
                          + "\" is milder than \""
                          + other.id()
                          + "\", expected the most urgent"));
    }
  }
}
