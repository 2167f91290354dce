package aftercare.heard;

import java.util.regex.Pattern;

/**
 * The SSML that the skill speaks: text, and a number said digit by digit. Of Alexa's tags no other
 * is used. Text is what XML 1.0 lets stand as it is, with markup escaped.
 */
public final class Ssml {
  private static final Pattern SPOKEN =
      Pattern.compile(
          "<speak>(?:[^<>&\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{d800}-\\x{dfff}\\x{fffe}\\x{ffff}]++"
              + "|&(?:amp|lt|gt|quot|apos);"
              + "|<say-as interpret-as=\"digits\">[0-9]+</say-as>)+</speak>");

  private Ssml() {}

  public static boolean isSound(String ssml) {
    return SPOKEN.matcher(ssml).matches();
  }
}
