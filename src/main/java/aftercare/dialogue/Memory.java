package aftercare.dialogue;

import aftercare.time.PlannedTime;
import aftercare.time.TreatmentTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a conversation keeps from one turn to the next; it ends with the Alexa session.
 *
 * @param activities ids last asked about, ambiguities resolved
 * @param symptoms ids last told
 * @param areas ids of the treated areas told so far
 * @param asking the question that awaits its answer
 * @param about the id that question is about, or empty
 * @param findings the verdicts of the last answer
 * @param last what was said last, to be repeated
 * @param told what has been said once and is not said again in this session
 * @param turn how many turns were answered
 */
public record Memory(
    List<String> activities,
    List<String> symptoms,
    Optional<String> product,
    List<String> areas,
    Optional<TreatmentTime> treated,
    Optional<PlannedTime> planned,
    Asking asking,
    String about,
    List<Finding> findings,
    Optional<Saying> last,
    Set<Once> told,
    int turn) {

  /** What is said or asked only once in a session. */
  public enum Once {
    DISCLAIMER,
    AREA,
    TIME_OF_DAY
  }

  /** A spoken turn: its statement, and its question with reprompt where it had one. */
  public record Saying(String statement, Optional<String> question, Optional<String> reprompt) {

    public Saying {
      if (question.isPresent() != reprompt.isPresent()) {
        throw new IllegalArgumentException("A question and its reprompt come together");
      }
    }
  }

  public static final Memory EMPTY =
      new Memory(
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Asking.NOTHING,
          "",
          List.of(),
          Optional.empty(),
          Set.of(),
          0);

  public Memory {
    activities = List.copyOf(activities);
    symptoms = List.copyOf(symptoms);
    areas = List.copyOf(areas);
    findings = List.copyOf(findings);
    told = Set.copyOf(told);
  }

  public Memory withActivities(List<String> newActivities) {
    return new Memory(
        newActivities,
        symptoms,
        product,
        areas,
        treated,
        planned,
        asking,
        about,
        findings,
        last,
        told,
        turn);
  }

  public Memory withSymptoms(List<String> newSymptoms) {
    return new Memory(
        activities,
        newSymptoms,
        product,
        areas,
        treated,
        planned,
        asking,
        about,
        findings,
        last,
        told,
        turn);
  }

  public Memory withProduct(Optional<String> newProduct) {
    return new Memory(
        activities,
        symptoms,
        newProduct,
        areas,
        treated,
        planned,
        asking,
        about,
        findings,
        last,
        told,
        turn);
  }

  public Memory withAreas(List<String> newAreas) {
    return new Memory(
        activities,
        symptoms,
        product,
        newAreas,
        treated,
        planned,
        asking,
        about,
        findings,
        last,
        told,
        turn);
  }

  public Memory withTreated(Optional<TreatmentTime> newTreated) {
    return new Memory(
        activities,
        symptoms,
        product,
        areas,
        newTreated,
        planned,
        asking,
        about,
        findings,
        last,
        told,
        turn);
  }

  public Memory withPlanned(Optional<PlannedTime> newPlanned) {
    return new Memory(
        activities,
        symptoms,
        product,
        areas,
        treated,
        newPlanned,
        asking,
        about,
        findings,
        last,
        told,
        turn);
  }

  public Memory withFindings(List<Finding> newFindings) {
    return new Memory(
        activities,
        symptoms,
        product,
        areas,
        treated,
        planned,
        asking,
        about,
        newFindings,
        last,
        told,
        turn);
  }

  public Memory asking(Asking newAsking, String newAbout) {
    return new Memory(
        activities,
        symptoms,
        product,
        areas,
        treated,
        planned,
        newAsking,
        newAbout,
        findings,
        last,
        told,
        turn);
  }

  public Memory asking(Asking newAsking) {
    return asking(newAsking, "");
  }

  public Memory telling(Once once) {
    Set<Once> more = new LinkedHashSet<>(told);
    more.add(once);
    return new Memory(
        activities,
        symptoms,
        product,
        areas,
        treated,
        planned,
        asking,
        about,
        findings,
        last,
        more,
        turn);
  }

  /** This memory after a turn was spoken. */
  public Memory said(Saying saying) {
    return new Memory(
        activities,
        symptoms,
        product,
        areas,
        treated,
        planned,
        asking,
        about,
        findings,
        Optional.of(saying),
        told,
        turn + 1);
  }
}
