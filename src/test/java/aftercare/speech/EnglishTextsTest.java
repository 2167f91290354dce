package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.rules.Activity;
import aftercare.rules.Kind;
import aftercare.rules.Symptom;
import aftercare.rules.Urgency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishTextsTest {

  private static final Texts TEXTS = Shipped.TEXTS;

  /** Where a clinician decides or an emergency is on, and one thing must be heard in full. */
  private static final Set<String> NO_PLAIN_VERDICT =
      rules(one -> one.kind() == Kind.ASK_CLINICIAN || one.kind() == Kind.EMERGENCY);

  /** What nobody may go without on the skill's word. */
  private static final Set<String> NEVER_WITHHELD = rules(Activity::mustNotWithhold);

  private static final Pattern STRETCH_OF_TIME =
      Pattern.compile(
          "\\b(\\d+|an?|one|two|three|four|six|several|few|first) (more |whole )?"
              + "(hour|day|week|month|night)s?\\b|\\buntil\\b|\\btomorrow\\b");

  /** Things with a wait of their own, which no advice for the time of waiting may offer. */
  private static final Pattern HAS_TO_WAIT =
      Pattern.compile(
          "(?i)\\b(massage|sponge|mascara|headphones|nap|lie down|lie flat|steam room|sauna|scrub"
              + "|exfoliate|sheet mask|yoga|stretch|swim|go running|jog|gym|wine|spray tan|serum|toner"
              + "|comb|dry cut|wash your hair|ice|brisk|ibuprofen|tweeze|wax|shave)\\b");

  private static final Pattern GOING_WITHOUT =
      Pattern.compile(
          "(?i)\\b(stop taking|stop using|leave it off|go without(?! one)|skip it|take it off"
              + "|take a break|do not take|do not wear|do not use|pause)\\b");

  @Test
  void every_part_is_there() {
    assertEquals(240, TEXTS.activities().size());
    assertEquals(58, TEXTS.symptoms().size());
    assertEquals(19, TEXTS.areas().size());
    assertEquals(21, TEXTS.products().size());
    assertEquals(51, TEXTS.ambiguities().size());
    assertEquals(151, TEXTS.sources().size());
    assertEquals(4, TEXTS.overview().windows().size());
  }

  @Test
  void every_english_locale_has_its_emergency_number() {
    Map<String, String> numbers =
        Map.of("en-US", "911", "en-CA", "911", "en-GB", "999", "en-AU", "000", "en-IN", "112");
    assertEquals(numbers.keySet(), TEXTS.locales().keySet());
    numbers.forEach((tag, number) -> assertEquals(number, TEXTS.locales().get(tag).emergency()));
  }

  @Test
  void waiting_advice_is_nine_words_unless_there_is_no_plain_verdict() {
    assertNone(
        activities(text -> words(text.meanwhile()) > 9)
            .filter(id -> !NO_PLAIN_VERDICT.contains(id)));
  }

  @Test
  void no_waiting_time_is_named_where_the_verdict_names_it() {
    assertNone(activities(text -> STRETCH_OF_TIME.matcher(text.meanwhile()).find()));
    assertNone(activities(text -> STRETCH_OF_TIME.matcher(text.why()).find()));
    assertNone(activities(text -> STRETCH_OF_TIME.matcher(text.gently()).find()));
  }

  @Test
  void waiting_advice_offers_nothing_that_has_to_wait_itself() {
    assertNone(activities(text -> HAS_TO_WAIT.matcher(text.meanwhile()).find()));
  }

  @Test
  void nobody_is_told_to_go_without_what_they_need() {
    Set<String> told = new TreeSet<>();
    for (String id : NEVER_WITHHELD) {
      ActivityText text = TEXTS.activity(id);
      for (String said : List.of(text.meanwhile(), text.gently(), text.how())) {
        if (GOING_WITHOUT.matcher(said.replace("before you pause", "before")).find()) {
          told.add(id + ": " + said);
        }
      }
    }
    assertEquals(Set.of(), told);
  }

  @Test
  void what_one_does_fits_after_you_can() {
    assertNone(activities(text -> !text.doing().matches("[a-z]+( .*)?")));
    assertNone(activities(text -> text.doing().matches("(you|to|can|be able|not) .*")));
  }

  @Test
  void what_it_is_about_names_the_activity_alone() {
    assertNone(activities(text -> text.about().matches("(?i)(for|about|leave|the use of) .*")));
  }

  @Test
  void placeholders_stand_only_where_the_locale_is_filled_in() {
    LocaleText locale = TEXTS.locale("en-US").orElseThrow();
    List<String> filled =
        Stream.concat(
                TEXTS.symptoms().values().stream()
                    .flatMap(text -> Stream.of(text.brief(), text.say())),
                TEXTS.activities().values().stream()
                    .flatMap(text -> Stream.of(text.reason(), text.how())))
            .map(locale::fill)
            .toList();
    assertNone(filled.stream().filter(text -> text.contains("{")));
    assertTrue(locale.fill(TEXTS.overview().always()).startsWith("Call 911 for "));
  }

  @Test
  void an_emergency_begins_with_the_call_and_adds_one_thing() {
    Set<String> emergencies =
        Shipped.RULES.symptoms().stream()
            .filter(one -> one.urgency() == Urgency.CALL_EMERGENCY_NOW)
            .map(Symptom::id)
            .collect(Collectors.toSet());
    assertEquals(
        emergencies, symptoms(text -> text.say().startsWith("{call}")).collect(Collectors.toSet()));
    assertEquals(
        emergencies, symptoms(text -> text.brief().contains("{call}")).collect(Collectors.toSet()));
    for (String id : emergencies) {
      String brief = TEXTS.symptom(id).brief();
      assertTrue(brief.startsWith("{call}, "), brief);
      assertTrue(words(brief) <= 13, brief);
      assertEquals(brief.length() - 1, brief.indexOf('.'), brief);
    }
  }

  @Test
  void a_symptom_that_may_become_an_emergency_says_when_and_asks() {
    assertNone(
        symptoms(
            text -> text.say().contains("{emergency}") && !text.brief().contains("{emergency}")));
    assertNone(
        symptoms(text -> text.say().contains("{emergency}") && text.escalateAsk().isEmpty()));
    assertEquals(31, symptoms(text -> text.escalateAsk().isPresent()).count());
  }

  @Test
  void an_emergency_activity_begins_with_the_call() {
    assertEquals(
        rules(one -> one.kind() == Kind.EMERGENCY),
        activities(text -> text.how().startsWith("{call}: ")).collect(Collectors.toSet()));
  }

  @Test
  void no_two_sources_sound_the_same() {
    assertEquals(TEXTS.sources().size(), new HashSet<>(TEXTS.sources().values()).size());
  }

  private static Stream<String> activities(Predicate<ActivityText> which) {
    return TEXTS.activities().entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(Map.Entry::getKey);
  }

  private static Stream<String> symptoms(Predicate<SymptomText> which) {
    return TEXTS.symptoms().entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(Map.Entry::getKey);
  }

  private static void assertNone(Stream<String> found) {
    assertEquals(List.of(), found.sorted().toList());
  }

  private static int words(String text) {
    return text.split(" ").length;
  }

  private static Set<String> rules(Predicate<Activity> which) {
    return Shipped.RULES.activities().stream()
        .filter(which)
        .map(Activity::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
