package aftercare.speech;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts as one locale speaks them: sentences filled in, the emergency number known. */
public final class Voice {
  private static final long SPELLED = 12;

  private final Texts texts;
  private final LocaleText locale;
  private final Clinic clinic;

  /**
   * @param locale an Alexa locale such as {@code en-GB}; an unknown one hears "your local emergency
   *     number"
   */
  public Voice(Texts texts, String locale, Clinic clinic) {
    this.texts = texts;
    this.clinic = clinic;
    this.locale =
        texts
            .locale(locale)
            .orElseGet(
                () ->
                    new LocaleText(
                        texts.message("emergency.unknown", Map.of()),
                        texts.message("emergency.unknown.call", Map.of()),
                        Optional.empty()));
  }

  public Texts texts() {
    return texts;
  }

  /**
   * Whom to ring where the advice is to ask the clinic, as a sentence; empty if the deployment
   * gives no telephone number.
   */
  public String ringing() {
    String name = clinic.name().orElseGet(() -> say("clinic.yours"));
    return clinic
        .phone()
        .map(number -> say("clinic.ring", "name", name, "phone", number))
        .orElse("");
  }

  /** The emergency number of the locale, as shown and said. */
  public String emergency() {
    return locale.emergency();
  }

  /** The beginning of every emergency answer, such as "Call 911 now". */
  public String call() {
    return locale.call();
  }

  /**
   * The message under the key with its placeholders filled.
   *
   * @param namesAndValues placeholder, value, placeholder, value...
   * @throws IllegalArgumentException if a placeholder is missing or not in the message
   */
  public String say(String key, String... namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return texts.message(key, values);
  }

  /** A text of the catalogue with the locale's emergency call filled in. */
  public String fill(String text) {
    return locale.fill(text);
  }

  /** A number as it is said: small ones in words, others in digits. */
  public String number(long number) {
    return number >= 0 && number <= SPELLED ? say("number." + number) : Long.toString(number);
  }

  /** Things in a row as people say them: "a", "a and b", "a, b and c". */
  public String list(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    String first = String.join(", ", things.subList(0, things.size() - 1));
    return say("list.and", "first", first, "last", things.get(things.size() - 1));
  }

  /** The text with a capital first letter. */
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
