package aftercare.speech;

import java.util.Optional;
import java.util.Set;

/**
 * What the texts of a language need to know of one locale.
 *
 * @param emergency the number to dial in an emergency, such as "911"
 * @param call the beginning of every emergency answer, such as "Call 911 now"
 * @param urgentAdvice the line for urgent advice that is no emergency, as it is said
 */
public record LocaleText(String emergency, String call, Optional<String> urgentAdvice) {

  /** The placeholders that {@link #fill} knows. */
  public static final Set<String> PLACEHOLDERS = Set.of("call", "emergency");

  /** Puts the locale's own words for <code>{call}</code> and <code>{emergency}</code>. */
  public String fill(String text) {
    return text.replace("{call}", call).replace("{emergency}", emergency);
  }
}
