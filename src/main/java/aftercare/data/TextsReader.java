package aftercare.data;

import aftercare.speech.ActivityText;
import aftercare.speech.AmbiguityText;
import aftercare.speech.AreaText;
import aftercare.speech.LocaleText;
import aftercare.speech.OverviewText;
import aftercare.speech.ProductText;
import aftercare.speech.SymptomText;
import aftercare.speech.Template;
import aftercare.speech.Texts;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The strict reader of a language's texts. A file with anything missing, unknown or unspeakable is
 * refused whole, with everything that is wrong in one {@link BrokenDataException}.
 */
public final class TextsReader {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+");
  private static final Pattern TAG = Pattern.compile("[a-z]{2}-[A-Z]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{3}");
  private static final Pattern MESSAGE = Pattern.compile("(?s)[^<>&!]*[^<>&!\\s][^<>&!]*");

  private final TextEntry top;
  private final RequiredIds ids;

  private TextsReader(TextEntry top, RequiredIds ids) {
    this.top = top;
    this.ids = ids;
  }

  /**
   * Reads the texts of a language.
   *
   * @param file the name by which problems call it
   * @param json UTF-8; read to its end and closed
   * @param ids those of the rule book
   * @throws BrokenDataException with every problem found
   */
  public static Texts read(String file, InputStream json, RequiredIds ids) {
    List<String> problems = new ArrayList<>();
    TextEntry top = new TextEntry("", JsonTree.read(json, file), problems);
    Texts texts = new TextsReader(top, ids).texts();
    if (!problems.isEmpty()) {
      throw new BrokenDataException(
          problems.stream().map(problem -> file + ": " + problem).toList());
    }
    return texts;
  }

  private Texts texts() {
    Texts texts =
        new Texts(
            top.text("language", LANGUAGE),
            top.text("version", VERSION),
            messages(),
            locales(),
            section("activities", "activity", ids.activities(), TextsReader::activity),
            section("symptoms", "symptom", ids.symptoms(), TextsReader::symptom),
            section("areas", "area", ids.areas(), TextsReader::area),
            section("products", "product", ids.products(), TextsReader::product),
            section("ambiguities", "ambiguity", ids.ambiguities(), TextsReader::ambiguity),
            overview(),
            sources());
    top.close();
    return texts;
  }

  private Map<String, String> messages() {
    TextEntry entry = top.entry("messages", "messages");
    Map<String, String> messages = new HashMap<>();
    for (String key : entry.keys()) {
      String message = entry.text(key, MESSAGE);
      entry.expect(templated(message), key + " has a stray brace");
      messages.put(key, message);
    }
    entry.close();
    return messages;
  }

  private static boolean templated(String message) {
    try {
      Template.of(message);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Map<String, LocaleText> locales() {
    TextEntry section = top.entry("locales", "locales");
    section.expect(!section.keys().isEmpty(), "no locale");
    Map<String, LocaleText> locales = new HashMap<>();
    for (String tag : section.keys()) {
      section.expect(TAG.matcher(tag).matches(), tag + " is no language tag such as en-GB");
      TextEntry entry = section.entry(tag, "locale \"" + tag + "\"");
      String number = entry.text("emergency", NUMBER);
      String call = entry.text("call", Wording.DOING);
      entry.expect(call.contains(number), "call does not name " + number);
      locales.put(
          tag, new LocaleText(number, call, entry.optionalText("urgentAdvice", Wording.NAME)));
      entry.close();
    }
    section.close();
    return locales;
  }

  private OverviewText overview() {
    TextEntry entry = top.entry("overview", "overview");
    Map<String, String> windows = new HashMap<>();
    for (String id : ids.windows()) {
      windows.put(id, entry.text(id, Wording.ADVICE));
    }
    String fine = entry.text("fine", Wording.ADVICE);
    String always = entry.text("always", Wording.ADVICE);
    entry.close();
    return new OverviewText(windows, fine, always);
  }

  private Map<String, String> sources() {
    TextEntry entry = top.entry("sources", "sources");
    Map<String, String> sources = new HashMap<>();
    ids.sources().forEach(id -> sources.put(id, entry.text(id, Wording.SOURCE)));
    entry.close();
    return sources;
  }

  private <T> Map<String, T> section(
      String key, String sort, Set<String> required, Function<TextEntry, T> read) {
    TextEntry section = top.entry(key, key);
    Map<String, T> texts = new HashMap<>();
    for (String id : required) {
      section.expect(section.keys().contains(id), "\"" + id + "\" has no text");
    }
    for (String id : section.keys()) {
      section.expect(required.contains(id), "\"" + id + "\" is unknown to the rules");
      TextEntry entry = section.entry(id, sort + " \"" + id + "\"");
      texts.put(id, read.apply(entry));
      entry.close();
    }
    section.close();
    return texts;
  }

  private static ActivityText activity(TextEntry entry) {
    return new ActivityText(
        entry.text("name", Wording.NAME),
        entry.text("about", Wording.ABOUT),
        entry.flag("plural"),
        entry.text("do", Wording.DOING),
        entry.text("reason", Wording.REASON),
        entry.text("why", Wording.WHY),
        entry.text("how", Wording.REASON),
        entry.text("meanwhile", Wording.MEANWHILE),
        entry.text("gently", Wording.GENTLY));
  }

  private static SymptomText symptom(TextEntry entry) {
    return new SymptomText(
        entry.text("name", Wording.NAME),
        entry.text("about", Wording.ABOUT),
        entry.text("short", Wording.BRIEF),
        entry.text("say", Wording.ADVICE),
        entry.optionalText("ask", Wording.QUESTION),
        entry.optionalText("escalateAsk", Wording.QUESTION));
  }

  private static AreaText area(TextEntry entry) {
    return new AreaText(entry.text("name", Wording.NAME), entry.texts("warnings", Wording.ADVICE));
  }

  private static ProductText product(TextEntry entry) {
    return new ProductText(
        entry.text("name", Wording.NAME), entry.optionalText("say", Wording.ADVICE));
  }

  private static AmbiguityText ambiguity(TextEntry entry) {
    return new AmbiguityText(
        entry.text("phrase", Wording.ABOUT), entry.text("ask", Wording.QUESTION));
  }
}
