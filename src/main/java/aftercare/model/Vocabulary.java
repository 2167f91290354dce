package aftercare.model;

import aftercare.model.InteractionModel.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The slot types of one locale with all their words, every word owned by one id: within its type,
 * and among the types that the setting {@code apart} lists, since the same words in an activity and
 * a symptom would leave understanding to chance.
 */
final class Vocabulary {
  /** Amazon refuses longer values. */
  private static final int LONGEST = 140;

  private static final Pattern ALLOWED =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9'.,-]*( [A-Za-z0-9][A-Za-z0-9'.,-]*)*");

  private record Owner(String id, Place place) {}

  private final ModelSource source;
  private final String locale;
  private final Map<String, Owner> apart = new LinkedHashMap<>();

  Vocabulary(ModelSource source, String locale) {
    this.source = source;
    this.locale = locale;
  }

  /** Every type with its values, in the order of the source. */
  Map<String, List<Value>> types() {
    Map<String, List<Value>> types = new LinkedHashMap<>();
    source.types().forEach((name, values) -> types.put(name, type(name, values)));
    return types;
  }

  private List<Value> type(String name, List<ValueSource> values) {
    Map<String, Owner> owners =
        source.words("apart").contains(name) ? apart : new LinkedHashMap<>();
    List<Value> found = new ArrayList<>();
    for (ValueSource value : values) {
      own(value.name(), name + "." + value.id(), value.place(), owners);
      Set<String> synonyms = new LinkedHashSet<>();
      for (SourceLine line : value.synonyms()) {
        for (String text : line.text().split(";")) {
          for (String synonym :
              Expansion.all(source.parse(line.place(), text.strip()).in(locale))) {
            own(synonym, name + "." + value.id(), line.place(), owners);
            synonyms.add(synonym);
          }
        }
      }
      synonyms.remove(value.name());
      found.add(new Value(value.id(), value.name(), List.copyOf(synonyms)));
    }
    return found;
  }

  private static void own(String phrase, String id, Place place, Map<String, Owner> owners) {
    if (phrase.length() > LONGEST) {
      throw place.refuse("longer than " + LONGEST + " characters: \"" + phrase + "\"");
    }
    if (!ALLOWED.matcher(phrase).matches()) {
      throw place.refuse(
          "only words, figures, apostrophes, hyphens and periods: \"" + phrase + "\"");
    }
    Owner other = owners.putIfAbsent(heard(phrase), new Owner(id, place));
    if (other != null && !other.id().equals(id)) {
      throw place.refuse(
          "\"" + phrase + "\" of " + id + " is owned by " + other.id() + " in " + other.place());
    }
  }

  /** Phrases that sound the same are the same. */
  static String heard(String phrase) {
    return phrase
        .toLowerCase(Locale.ROOT)
        .replaceAll("['.]", "")
        .replace('-', ' ')
        .replaceAll("\\bcan ?not\\b|\\bcant\\b", "cannot");
  }
}
