package aftercare.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.time.Elapsed;
import aftercare.time.RoughTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

  private static final RuleBook BOOK = Shipped.RULES;

  @Test
  void the_shipped_book_is_the_whole_reviewed_catalogue() {
    assertEquals("1.1", BOOK.version());
    assertEquals(LocalDate.of(2026, 11, 22), BOOK.reviewed());
    assertEquals(
        List.of(240, 58, 19, 21, 51, 160),
        Stream.of(
                BOOK.activities(),
                BOOK.symptoms(),
                BOOK.areas(),
                BOOK.products(),
                BOOK.ambiguities(),
                BOOK.sources())
            .map(Collection::size)
            .toList());
    assertEquals(12, BOOK.products().stream().filter(Product::supported).count());
    assertEquals(39, BOOK.activities().stream().filter(Activity::mustNotWithhold).count());
    assertEquals(195, BOOK.activities().stream().filter(it -> it.spread().isPresent()).count());
    assertEquals(55, BOOK.activities().stream().filter(it -> !it.areaWaits().isEmpty()).count());
    assertEquals(
        37, BOOK.activities().stream().filter(it -> !it.counterSources().isEmpty()).count());
  }

  @Test
  void everything_is_found_by_its_id() {
    BOOK.activities().forEach(it -> assertSame(it, BOOK.activity(it.id()).orElseThrow()));
    BOOK.symptoms().forEach(it -> assertSame(it, BOOK.symptom(it.id()).orElseThrow()));
    BOOK.areas().forEach(it -> assertSame(it, BOOK.area(it.id()).orElseThrow()));
    BOOK.products().forEach(it -> assertSame(it, BOOK.product(it.id()).orElseThrow()));
    BOOK.ambiguities().forEach(it -> assertSame(it, BOOK.ambiguity(it.id()).orElseThrow()));
    BOOK.sources().forEach(it -> assertSame(it, BOOK.source(it.id())));
  }

  @Test
  void an_unknown_id_is_nothing_and_never_a_neighbour() {
    assertEquals(Optional.empty(), BOOK.activity("skydiving_naked"));
    assertEquals(Optional.empty(), BOOK.activity("sheet_masks"));
    assertEquals(Optional.empty(), BOOK.symptom("sheet_mask"));
    assertEquals(Optional.empty(), BOOK.area(""));
    assertEquals(Optional.empty(), BOOK.product("botulinum"));
    assertEquals(Optional.empty(), BOOK.ambiguity("mask"));
    assertThrows(NoSuchElementException.class, () -> BOOK.source("a_friend"));
  }

  @Test
  void an_area_that_the_book_does_not_know_is_refused() {
    Activity mask = activity("sheet_mask");
    assertThrows(NoSuchElementException.class, () -> BOOK.wait(mask, Set.of("nose")));
  }

  @Test
  void every_entry_cites_a_source_of_the_book() {
    BOOK.activities().forEach(it -> it.sources().forEach(BOOK::source));
    BOOK.activities().forEach(it -> it.counterSources().forEach(BOOK::source));
    BOOK.symptoms().forEach(it -> it.sources().forEach(BOOK::source));
    BOOK.areas().forEach(it -> it.sources().forEach(BOOK::source));
    BOOK.products().forEach(it -> it.sources().forEach(BOOK::source));
  }

  @Test
  void a_source_tells_how_far_it_was_checked() {
    Source label = BOOK.source("fda_botox_cosmetic");
    assertEquals(1, label.tier());
    assertEquals(2024, label.year().orElseThrow());
    assertEquals(Checked.EXCERPT, label.checked());
    assertTrue(label.url().isPresent());
    assertEquals(Checked.UNCHECKED, BOOK.source("general").checked());
    assertEquals(
        9, BOOK.sources().stream().filter(it -> it.checked() == Checked.UNCHECKED).count());
  }

  @ParameterizedTest
  @CsvSource({
    "0, first_four_hours first_day first_two_days first_two_weeks",
    "4, first_day first_two_days first_two_weeks",
    "24, first_two_days first_two_weeks",
    "48, first_two_weeks",
    "335, first_two_weeks",
    "336, ''"
  })
  void an_overview_window_closes_on_its_hour(int hour, String open) {
    List<String> windows =
        BOOK.overview().openAfter(Duration.ofHours(hour)).stream()
            .map(Overview.Window::id)
            .toList();
    assertEquals(open, String.join(" ", windows));
  }

  @Test
  void the_phrases_that_are_answered_straight_are_those_that_name_their_default() {
    List<String> straight =
        BOOK.ambiguities().stream().filter(Ambiguity::answerStraight).map(Ambiguity::id).toList();
    assertEquals(
        List.of(
            "which_face_mask",
            "which_oxygen_mask",
            "which_threading",
            "which_laser",
            "which_hair_botox",
            "which_wax"),
        straight);
  }

  @ParameterizedTest
  @CsvSource({"US, 911", "CA, 911", "GB, 999 112", "AU, 000", "IN, 112", "XX, ''"})
  void a_country_has_its_emergency_numbers(String country, String numbers) {
    assertEquals(numbers, String.join(" ", BOOK.emergencyNumbers(country)));
  }

  @Test
  void advice_that_cannot_wait_has_numbers_where_the_catalogue_has_them() {
    assertEquals(List.of("111"), BOOK.urgentAdviceNumbers("GB"));
    assertEquals(List.of("1800 022 222"), BOOK.urgentAdviceNumbers("AU"));
    assertEquals(List.of(), BOOK.urgentAdviceNumbers("US"));
  }

  @Test
  void rough_words_have_reviewed_windows() {
    assertEquals(37, BOOK.treatmentWindows().size());
    assertEquals(25, BOOK.plannedWindows().size());
    assertTrue(BOOK.treatmentWindows().stream().map(RoughTime::id).anyMatch("last_night"::equals));
    assertTrue(BOOK.plannedWindows().stream().map(RoughTime::id).anyMatch("tonight"::equals));
  }

  @Test
  void verdicts_are_told_strictest_first_and_longest_wait_first_among_equals() {
    Elapsed hour = new Elapsed(Duration.ofHours(1), Duration.ofHours(1));
    List<String> told =
        Stream.of(
                "cleansing",
                "water_drink",
                "gym_cardio",
                "alcohol",
                "facial",
                "aspirin",
                "wait_it_out")
            .map(id -> BOOK.judge(activity(id), Set.of(), hour))
            .sorted(Verdict.STRICTEST_FIRST)
            .map(it -> it.activity().id())
            .toList();
    assertEquals(
        List.of(
            "wait_it_out",
            "aspirin",
            "facial",
            "alcohol",
            "gym_cardio",
            "cleansing",
            "water_drink"),
        told);
  }

  @Test
  void what_must_not_be_withheld_is_adapted_before_its_time() {
    Elapsed hour = new Elapsed(Duration.ofHours(1), Duration.ofHours(1));
    Elapsed week = new Elapsed(Duration.ofDays(7), Duration.ofDays(7));
    assertTrue(BOOK.judge(activity("helmet"), Set.of(), hour).adaptsInstead());
    assertFalse(BOOK.judge(activity("helmet"), Set.of(), week).adaptsInstead());
    assertFalse(BOOK.judge(activity("tight_hat"), Set.of(), hour).adaptsInstead());
    assertFalse(BOOK.judge(activity("aspirin"), Set.of(), hour).adaptsInstead());
  }

  @Test
  void an_interval_across_a_threshold_has_two_sides_and_the_least_governs() {
    Elapsed yesterday = new Elapsed(Duration.ofHours(10), Duration.ofHours(34));
    Verdict verdict = BOOK.judge(activity("sheet_mask"), Set.of(), yesterday);
    assertEquals(Outcome.NOT_YET, verdict.outcome());
    assertEquals(Outcome.CAUTION, verdict.atMost());
    assertEquals(Optional.of(yesterday), verdict.elapsed());
  }

  @Test
  void the_unknown_area_leaves_every_rule_as_it_is() {
    for (Activity activity : BOOK.activities()) {
      assertEquals(activity.hours(), BOOK.wait(activity, Set.of("unknown")), activity.id());
    }
  }

  @Test
  void the_upper_face_holds_the_longest_of_its_parts() {
    for (Activity activity : BOOK.activities()) {
      Wait parts = BOOK.wait(activity, Set.of("forehead", "glabella", "crows_feet"));
      assertEquals(parts, BOOK.wait(activity, Set.of("upper_face")), activity.id());
    }
  }

  @Test
  void an_unnamed_area_of_several_holds_the_longest_of_face_jaw_and_neck() {
    Set<String> parts =
        Set.of(
            "forehead",
            "glabella",
            "crows_feet",
            "bunny_lines",
            "lip_flip",
            "chin",
            "masseter",
            "neck",
            "brow_lift",
            "hairline",
            "lower_face",
            "upper_face");
    for (Activity activity : BOOK.activities()) {
      Wait several = BOOK.wait(activity, Set.of("several_areas"));
      Wait all = BOOK.wait(activity, parts).longest(several);
      assertEquals(all, several, activity.id());
    }
  }

  @Test
  void two_entries_with_one_id_make_no_book() {
    Area chin = new Area("chin", true, List.of(), Map.of());
    Area neck = new Area("neck", true, List.of(), Map.of());
    assertSame(neck, book(chin, neck).area("neck").orElseThrow());
    assertEquals(
        "two entries with the id \"chin\"",
        assertThrows(IllegalArgumentException.class, () -> book(chin, neck, chin)).getMessage());
  }

  private static RuleBook book(Area... areas) {
    return new RuleBook(
        new Catalogue(
            "1",
            LocalDate.EPOCH,
            List.of(),
            List.of(),
            List.of(areas),
            List.of(),
            List.of(),
            new Overview(List.of(), List.of()),
            List.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of()));
  }

  private static Activity activity(String id) {
    return BOOK.activity(id).orElseThrow();
  }
}
