package aftercare.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.time.Elapsed;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the article says, word for word, holds; where the rule book is stricter it stays stricter.
 */
class SeedRulesTest {

  private static final RuleBook BOOK = Shipped.RULES;

  @ParameterizedTest
  @CsvSource({
    "seed_masks, 24, 48, 10",
    "seed_settling, 24, 48, 0",
    "seed_cleansing, 0, 0, 2",
    "seed_pressure, 24, 48, 4",
    "seed_heat_exercise, 24, 48, 4",
    "seed_sensitivity, 24, 48, 2",
    "seed_peels, 48, 48, 2",
    "seed_after_48, 48, 48, 4"
  })
  void the_article_is_quoted_with_its_own_hours(String id, int least, int most, int activities) {
    JsonNode rule = Oracle.entry("seedRules", id);
    assertEquals(least, rule.get("minimumHours").intValue());
    assertEquals(most, rule.get("cautiousHours").intValue());
    assertEquals(activities, rule.get("activities").size());
  }

  @Test
  void the_article_has_eight_rules() {
    assertEquals(8, Oracle.ids("seedRules").size());
  }

  @Test
  void
      only_a_light_touch_makeup_and_a_mask_on_the_second_day_are_allowed_before_the_article_does() {
    List<String> earlier = new ArrayList<>();
    for (JsonNode rule : Oracle.rules().get("seedRules")) {
      for (JsonNode id : rule.get("activities")) {
        if (Oracle.hours(id.textValue(), Set.of())[0] < rule.get("minimumHours").intValue()) {
          earlier.add(rule.get("id").textValue() + " " + id.textValue());
        }
      }
    }
    assertEquals(
        List.of("seed_pressure touching_face", "seed_after_48 face_mask", "seed_after_48 makeup"),
        earlier);
  }

  @ParameterizedTest
  @CsvSource({
    "face_mask", "sheet_mask", "clay_mask", "charcoal_mask", "overnight_mask",
    "hydrating_cream_mask", "homemade_mask", "gel_mask", "bubble_mask", "eye_patches"
  })
  void a_mask_waits_a_day_and_is_surely_fine_after_two(String mask) {
    assertEquals(Outcome.NOT_YET, at(mask, 0));
    assertEquals(Outcome.NOT_YET, at(mask, 23));
    assertEquals(Outcome.CAUTION, at(mask, 24));
    assertEquals(Outcome.CAUTION, at(mask, 47));
    assertEquals(Outcome.CLEAR, at(mask, 48));
  }

  @ParameterizedTest
  @CsvSource({
    "cleansing, 0, GENTLY",
    "moisturiser, 0, GENTLY",
    "touching_face, 0, GENTLY",
    "rubbing, 23, NOT_YET",
    "tight_hat, 23, NOT_YET",
    "tight_hat, 24, CAUTION",
    "tight_hat, 48, CLEAR",
    "sleep_eye_mask, 23, NOT_YET",
    "sleep_eye_mask, 24, CAUTION",
    "sauna, 24, NOT_YET",
    "sauna, 47, NOT_YET",
    "sauna, 48, CAUTION",
    "gym_cardio, 23, NOT_YET",
    "gym_cardio, 24, CAUTION",
    "gym_cardio, 48, CLEAR",
    "running, 23, NOT_YET",
    "running, 24, CAUTION",
    "running, 48, CLEAR",
    "weightlifting, 23, NOT_YET",
    "weightlifting, 24, CAUTION",
    "weightlifting, 48, CLEAR",
    "chemical_peel, 48, NOT_YET",
    "chemical_peel, 167, NOT_YET",
    "chemical_peel, 168, CAUTION",
    "microdermabrasion, 48, NOT_YET",
    "microdermabrasion, 168, CAUTION",
    "face_mask, 48, CLEAR",
    "makeup, 48, CLEAR",
    "moisturiser, 48, CLEAR",
    "cleansing, 48, CLEAR",
    "retinol, 47, NOT_YET",
    "retinol, 48, CAUTION",
    "vitamin_c, 47, NOT_YET",
    "vitamin_c, 48, CAUTION"
  })
  void the_article_holds_hour_by_hour(String activity, int hour, Outcome expected) {
    assertEquals(expected, at(activity, hour));
  }

  @Test
  void what_the_article_would_allow_earlier_is_kept_beside_the_stricter_rule() {
    List<Activity> stricter =
        BOOK.activities().stream().filter(it -> it.seedMinimum().isPresent()).toList();
    assertEquals(11, stricter.size());
    for (Activity activity : stricter) {
      Duration seed = activity.seedMinimum().orElseThrow();
      assertTrue(seed.compareTo(activity.hours().minimum()) < 0, activity.id());
    }
  }

  private static Outcome at(String id, int hour) {
    Elapsed elapsed = new Elapsed(Duration.ofHours(hour), Duration.ofHours(hour));
    return BOOK.judge(BOOK.activity(id).orElseThrow(), Set.of(), elapsed).outcome();
  }
}
