package aftercare.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.AftercareStreamHandler;
import aftercare.heard.Overheard;
import aftercare.heard.Reply;
import aftercare.rules.Oracle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An emergency among whatever else is said: the call comes first, and nothing but one deed. */
class EmergencyFirstTest {
  private static final Map<String, String> NUMBERS =
      Map.of("en-US", "911", "en-CA", "911", "en-GB", "999", "en-AU", "000", "en-IN", "112");
  private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
  private static final int SHOWN = 15;

  private static final List<String> SYMPTOMS = Oracle.ids("symptoms");
  private static final List<String> URGENT = having("symptoms", "urgency", "call_emergency_now");
  private static final List<String> ACTIVITIES = Oracle.ids("activities");
  private static final List<String> GRAVE = having("activities", "kind", "emergency");
  private static final List<Form> TREATMENTS = TreatmentForms.all();
  private static final List<Place> PLACES = Place.all();
  private static final Overheard SKILL =
      new Overheard(new AftercareStreamHandler(Place.everyDevice(), Map.of()));

  /** Alexa may give the symptoms in any order, with activities between. */
  @Test
  void a_symptom_that_is_an_emergency_is_heard_among_all_others() {
    List<Question> questions = new ArrayList<>();
    for (String urgent : URGENT) {
      for (String other : SYMPTOMS) {
        String activity = ACTIVITIES.get(questions.size() % ACTIVITIES.size());
        questions.add(about("symptom", List.of(other, urgent), Map.of(), questions.size()));
        questions.add(
            about(
                "symptom",
                List.of(urgent, other),
                Map.of("activity", List.of(activity)),
                questions.size()));
      }
      for (Form told : TREATMENTS) {
        Map<String, List<String>> when = new TreeMap<>();
        told.slots()
            .apply(Moments.today(NOW, PLACES.get(0).zone()))
            .forEach((slot, value) -> when.put(slot, List.of(value)));
        questions.add(about("symptom", List.of(urgent), when, questions.size()));
      }
    }
    hold(questions);
  }

  @Test
  void an_activity_that_is_an_emergency_is_heard_in_every_intent_among_all_others() {
    List<Question> questions = new ArrayList<>();
    for (String intent :
        List.of(
            "CanIIntent",
            "WhenCanIIntent",
            "BeforeTreatmentIntent",
            "OtherTreatmentIntent",
            "SymptomIntent",
            "WhyIntent",
            "SourceIntent")) {
      for (String grave : GRAVE) {
        for (String other : ACTIVITIES) {
          Place place = PLACES.get(questions.size() % PLACES.size());
          Map<String, List<String>> slots = Map.of("activity", List.of(other, grave));
          questions.add(new Question(intent, slots, NOW, place));
        }
      }
    }
    hold(questions);
  }

  private static Question about(
      String slot, List<String> ids, Map<String, List<String>> more, int index) {
    Map<String, List<String>> slots = new TreeMap<>(more);
    slots.put(slot, ids);
    return new Question("SymptomIntent", slots, NOW, PLACES.get(index % PLACES.size()));
  }

  private static void hold(List<Question> questions) {
    List<String> wrong = questions.stream().flatMap(it -> wrong(it).stream()).limit(SHOWN).toList();
    System.out.println("safety: " + questions.size() + " emergencies");
    assertEquals(List.of(), wrong);
  }

  private static Optional<String> wrong(Question question) {
    Reply reply = SKILL.ask(question.json());
    String number = NUMBERS.getOrDefault(question.place().locale(), "your local emergency number");
    boolean right =
        reply.speech().startsWith("Call " + number + " now")
            && reply.isEnded()
            && reply.speech().split("[.!?]").length == 1
            && Stream.of("CLEAR", "GENTLY", "CAUTION", "NOT_YET")
                .noneMatch(reply.attributes().path("verdicts").toString()::contains);
    return right ? Optional.empty() : Optional.of(reply.speech() + " <- " + question);
  }

  private static List<String> having(String section, String field, String value) {
    return Oracle.ids(section).stream()
        .filter(id -> Oracle.entry(section, id).path(field).asText().equals(value))
        .toList();
  }
}
