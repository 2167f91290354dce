package aftercare;

import aftercare.data.RequiredIds;
import aftercare.data.RuleBookReader;
import aftercare.data.ShippedTexts;
import aftercare.data.TextsReader;
import aftercare.rules.RuleBook;
import aftercare.speech.Clinic;
import aftercare.speech.Texts;
import aftercare.speech.Voice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;

/** The rule book and the texts that are shipped, read from their JSON. */
public final class Shipped {
  public static final RuleBook RULES = read("rules.json", RuleBookReader::read);
  private static final RequiredIds REQUIRED = ShippedTexts.requiredBy(RULES);
  public static final Texts TEXTS =
      read("text/en.json", (json, file) -> TextsReader.read("en.json", json, REQUIRED));

  private Shipped() {}

  private static <T> T read(String file, BiFunction<InputStream, String, T> reader) {
    try (InputStream json = RuleBook.class.getResourceAsStream("/aftercare/" + file)) {
      return reader.apply(json, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Voice voice(String locale) {
    return new Voice(TEXTS, locale, Clinic.UNNAMED);
  }
}
