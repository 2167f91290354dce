package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.data.RequiredIds;
import aftercare.data.TextsReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  private static final String FILE = "/aftercare/text/en.json";
  private static final Texts TEXTS = read();

  /** Where a clinician decides or an emergency is on, and one thing must be heard in full. */
  private static final Set<String> NO_PLAIN_VERDICT =
      Set.of(
          "cpap",
          "piercing",
          "hair_transplant",
          "cannabis_edibles",
          "aspirin",
          "blood_thinners",
          "antibiotics",
          "aminoglycosides",
          "muscle_relaxants",
          "sleeping_tablets",
          "antihistamines",
          "prescription_medicines",
          "weight_loss_injection",
          "other_injections",
          "filler_appointment",
          "another_tox",
          "tox_touch_up",
          "surgery",
          "blood_donation",
          "pregnancy",
          "breastfeeding",
          "painkillers",
          "magnesium",
          "iv_drip",
          "antimalarials",
          "anticholinergics",
          "drive_with_symptoms",
          "wait_it_out");

  /** What nobody may go without on the skill's word. */
  private static final Set<String> NEVER_WITHHELD =
      Set.of(
          "surgical_mask",
          "n95",
          "cpap",
          "oxygen_nebuliser",
          "helmet",
          "work_ppe",
          "religious_head_covering",
          "glasses",
          "night_guard",
          "prescription_retinoid",
          "prayer_prostration",
          "ritual_washing",
          "fasting",
          "aspirin",
          "ibuprofen",
          "blood_thinners",
          "antibiotics",
          "aminoglycosides",
          "muscle_relaxants",
          "sleeping_tablets",
          "antihistamines",
          "prescription_medicines",
          "weight_loss_injection",
          "eye_drops",
          "dental_work",
          "urgent_dental",
          "brushing_teeth",
          "vaccine",
          "other_injections",
          "surgery",
          "medical_scan",
          "eye_exam",
          "hugging",
          "lifting_children",
          "painkillers",
          "magnesium",
          "iv_drip",
          "antimalarials",
          "anticholinergics");

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
        symptoms(text -> text.say().startsWith("{call}")).collect(Collectors.toSet());
    assertEquals(16, emergencies.size());
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
        Set.of("drive_with_symptoms", "wait_it_out"),
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

  private static Texts read() {
    try (InputStream keys = EnglishTextsTest.class.getResourceAsStream(FILE);
        InputStream json = EnglishTextsTest.class.getResourceAsStream(FILE)) {
      JsonNode top = new ObjectMapper().readTree(keys);
      Set<String> windows = new HashSet<>(ids(top, "overview"));
      windows.removeAll(Set.of("fine", "always"));
      RequiredIds ids =
          new RequiredIds(
              ids(top, "activities"),
              ids(top, "symptoms"),
              ids(top, "areas"),
              ids(top, "products"),
              ids(top, "ambiguities"),
              ids(top, "sources"),
              windows);
      return TextsReader.read("en.json", json, ids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> ids(JsonNode top, String section) {
    Set<String> ids = new HashSet<>();
    top.get(section).fieldNames().forEachRemaining(ids::add);
    return ids;
  }
}
