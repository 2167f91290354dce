package aftercare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aftercare.speech.Clinic;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicSettingsTest {
  private static final Optional<String> NONE = Optional.empty();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harley",
        "The Rose & Thorn Clinic",
        "St. Mary's",
        "Clínica São",
        "Clinic 24",
        "24 Skin",
        "Smith, Jones-Lee",
        "सौंदर्य क्लिनिक",
      })
  void a_name_that_can_be_said_is_taken(String name) {
    assertEquals(new Clinic(Optional.of(name), NONE), ClinicSettings.read(Optional.of(name), NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<b>Rose</b>", "24", "...", "Rose\nClinic", "Rose {phone}", "www/rose", "☎ Rose"})
  void a_name_that_cannot_be_said_is_refused(String name) {
    assertEquals(
        "CLINIC_NAME is \""
            + name
            + "\", expected letters, digits, spaces and '&.,- with a letter among them",
        refused(Optional.of(name), NONE));
  }

  @Test
  void a_name_of_sixty_characters_is_the_longest() {
    ClinicSettings.read(Optional.of("a".repeat(60)), NONE);
    assertEquals(
        "CLINIC_NAME has 61 characters, expected at most 60",
        refused(Optional.of("a".repeat(61)), NONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12345", "020 7946 0000", "+44 20 7946 0000", "+123456789012345", "1 2 3 4 5"})
  void a_number_that_can_be_dialled_is_taken(String phone) {
    assertEquals(
        new Clinic(NONE, Optional.of(phone)), ClinicSettings.read(NONE, Optional.of(phone)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234",
        "1234567890123456",
        "020  7946",
        "(020) 7946 0000",
        "020-7946-0000",
        "call us",
        "+",
        "++441234567",
        "44+1234567",
        "12345 ",
        "12345 x9",
      })
  void a_number_that_cannot_be_dialled_is_refused(String phone) {
    assertEquals(
        "CLINIC_PHONE is \""
            + phone
            + "\", expected 5 to 15 digits with single spaces, perhaps a + before them",
        refused(NONE, Optional.of(phone)));
  }

  @Test
  void every_problem_is_told_at_once() {
    assertEquals(3, refused(Optional.of("1".repeat(61)), Optional.of("x")).lines().count());
  }

  @Test
  void the_function_does_not_start_with_a_broken_one_and_does_with_blank_ones() {
    assertThrows(
        BrokenSettingException.class,
        () -> AftercareSkill.create(null, Map.of("CLINIC_PHONE", "call us")));
    AftercareSkill.create(null, Map.of("CLINIC_PHONE", " ", "CLINIC_NAME", ""));
  }

  private static String refused(Optional<String> name, Optional<String> phone) {
    return assertThrows(BrokenSettingException.class, () -> ClinicSettings.read(name, phone))
        .getMessage();
  }
}
