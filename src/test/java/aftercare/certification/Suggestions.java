package aftercare.certification;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The phrases that a spoken text tells people to say. The one form for them is {@code You can say,
 * this, or, that.} or {@code You can ask, this.}; {@code or say stop} stands for itself.
 */
final class Suggestions {
  private static final Pattern FORM = Pattern.compile("You can (?:say|ask), ([^.?]+)[.?]");
  private static final Pattern STOP = Pattern.compile(", or say (\\w+)\\.");
  private static final Pattern LOOKS_LIKE_ONE =
      Pattern.compile(
          "\\b(?:say|ask|tell me),|(?i:\\b(?:try|just) (?:saying|asking)\\b)|\\b(?:or|to) say\\b|[\"“]");

  private Suggestions() {}

  static List<String> in(String text) {
    Stream<String> phrases =
        FORM.matcher(text).results().flatMap(found -> Stream.of(found.group(1).split(", or, ")));
    Stream<String> stops = STOP.matcher(text).results().map(found -> found.group(1));
    return Stream.concat(phrases, stops).toList();
  }

  /** Whether a phrase is suggested in another form, in which nobody would check it. */
  static boolean hasAnotherForm(String text) {
    Matcher rest =
        LOOKS_LIKE_ONE.matcher(STOP.matcher(FORM.matcher(text).replaceAll("")).replaceAll(""));
    return rest.find();
  }
}
