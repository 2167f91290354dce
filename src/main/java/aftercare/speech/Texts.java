package aftercare.speech;

import java.util.Map;
import java.util.Optional;

/**
 * Every word of one language that is spoken or shown. All maps are by id, never iterated in an
 * order that means anything.
 *
 * @param language such as "en"
 * @param version of the texts
 * @param messages whole sentences by key, with the places of a {@link Template}
 * @param locales by language tag, such as "en-GB"
 * @param sources the spoken names of the sources that may be quoted
 */
public record Texts(
    String language,
    String version,
    Map<String, String> messages,
    Map<String, LocaleText> locales,
    Map<String, ActivityText> activities,
    Map<String, SymptomText> symptoms,
    Map<String, AreaText> areas,
    Map<String, ProductText> products,
    Map<String, AmbiguityText> ambiguities,
    OverviewText overview,
    Map<String, String> sources) {

  /** Keeps copies of the maps. */
  public Texts {
    messages = Map.copyOf(messages);
    locales = Map.copyOf(locales);
    activities = Map.copyOf(activities);
    symptoms = Map.copyOf(symptoms);
    areas = Map.copyOf(areas);
    products = Map.copyOf(products);
    ambiguities = Map.copyOf(ambiguities);
    sources = Map.copyOf(sources);
  }

  /**
   * The message under a key, with its places filled.
   *
   * @param values by placeholder, exactly those of the message, put in as they are
   * @throws IllegalArgumentException naming key and placeholder where they do not fit
   */
  public String message(String key, Map<String, String> values) {
    String text = known(messages, "message", key);
    try {
      return Template.of(text).fill(values);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("message \"" + key + "\": " + e.getMessage(), e);
    }
  }

  /** The locale of a language tag, if the texts know it. */
  public Optional<LocaleText> locale(String tag) {
    return Optional.ofNullable(locales.get(tag));
  }

  /** The words about an activity of the rule book. */
  public ActivityText activity(String id) {
    return known(activities, "activity", id);
  }

  /** The words about a symptom of the rule book. */
  public SymptomText symptom(String id) {
    return known(symptoms, "symptom", id);
  }

  /** The words about an area of the rule book. */
  public AreaText area(String id) {
    return known(areas, "area", id);
  }

  /** The words about a product of the rule book. */
  public ProductText product(String id) {
    return known(products, "product", id);
  }

  /** The words about an ambiguity of the rule book. */
  public AmbiguityText ambiguity(String id) {
    return known(ambiguities, "ambiguity", id);
  }

  /** The spoken name of a source, if it may be quoted. */
  public Optional<String> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  private static <T> T known(Map<String, T> texts, String sort, String id) {
    T text = texts.get(id);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + sort + " \"" + id + "\"");
    }
    return text;
  }
}
