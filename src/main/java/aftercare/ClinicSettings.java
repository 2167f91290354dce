package aftercare;

import aftercare.speech.Clinic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The clinic's name and telephone number as the deployment gives them: refused at the start rather
 * than mangled in the middle of an answer.
 */
final class ClinicSettings {
  private static final int LONGEST_NAME = 60;

  /** Words with what joins them; a digit may stand in a name, but no name is digits alone. */
  private static final Pattern SPEAKABLE =
      Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d '’&.,-]*");

  private static final Pattern DIALLED = Pattern.compile("\\+?\\d(?: ?\\d){4,14}");

  private ClinicSettings() {}

  /**
   * @throws BrokenSettingException if one of them cannot be said as it stands
   */
  static Clinic read(Optional<String> name, Optional<String> phone) {
    List<String> problems = new ArrayList<>();
    name.filter(text -> text.length() > LONGEST_NAME)
        .ifPresent(
            text ->
                problems.add(
                    "CLINIC_NAME has "
                        + text.length()
                        + " characters, expected at most "
                        + LONGEST_NAME));
    name.filter(text -> !SPEAKABLE.matcher(text).matches())
        .ifPresent(
            text ->
                problems.add(
                    "CLINIC_NAME is \""
                        + text
                        + "\", expected letters, digits, spaces and '&.,- with a letter among them"));
    phone
        .filter(text -> !DIALLED.matcher(text).matches())
        .ifPresent(
            text ->
                problems.add(
                    "CLINIC_PHONE is \""
                        + text
                        + "\", expected 5 to 15 digits with single spaces, perhaps a + before them"));
    if (!problems.isEmpty()) {
      throw new BrokenSettingException(problems);
    }
    return new Clinic(name, phone);
  }
}
