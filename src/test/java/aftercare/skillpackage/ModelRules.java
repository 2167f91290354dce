package aftercare.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an interaction model must hold and no tool checks: limits, and words that belong to one. */
final class ModelRules {
  private static final int LARGEST_BYTES = 1_500_000;
  private static final int MOST_INTENTS = 250;
  private static final int LONGEST_VALUE = 140;
  private static final Set<String> SEVERAL_VALUES = Set.of("en-US", "en-GB", "en-AU", "en-CA");
  private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
  private static final Pattern SAMPLE =
      Pattern.compile(
          "(?:[A-Za-z'.\\-]+|\\{[A-Za-z_]+}(?:'s)?)(?: (?:[A-Za-z'.\\-]+|\\{[A-Za-z_]+}(?:'s)?))*");

  private final String locale;
  private final JsonNode model;
  private final List<String> problems = new ArrayList<>();

  private ModelRules(String locale, JsonNode model) {
    this.locale = locale;
    this.model = model;
  }

  static List<String> problems(String locale, String text) {
    ModelRules rules = new ModelRules(locale, SkillPackage.tree(text).path("interactionModel"));
    if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
      rules.problems.add("larger than 1.5 MB");
    }
    rules.intents();
    rules.types();
    rules.problems.addAll(ModelReferences.problems(rules.model));
    rules.problems.addAll(AmazonNames.problems(rules.model));
    rules.problems.addAll(
        InvocationName.problems(rules.model.at("/languageModel/invocationName").asText()));
    return rules.problems;
  }

  private void intents() {
    JsonNode intents = model.at("/languageModel/intents");
    if (intents.size() > MOST_INTENTS) {
      problems.add("more than 250 intents");
    }
    Map<String, String> samples = new HashMap<>();
    for (JsonNode intent : intents) {
      String name = intent.path("name").asText();
      boolean own = !name.startsWith("AMAZON.");
      if (own && intent.path("samples").isEmpty()) {
        problems.add(name + " has no sample");
      }
      samples(name, intent.path("samples"), samples);
      for (JsonNode slot : intent.path("slots")) {
        samples(name + "." + slot.path("name").asText(), slot.path("samples"), new HashMap<>());
        if (slot.at("/multipleValues/enabled").asBoolean() && !SEVERAL_VALUES.contains(locale)) {
          problems.add("several values in one slot are not known in " + locale);
        }
      }
    }
  }

  private void samples(String owner, JsonNode samples, Map<String, String> owners) {
    for (JsonNode sample : samples) {
      String text = sample.asText();
      String before = owners.put(Words.plain(text), owner);
      if (before != null) {
        problems.add("sample \"" + text + "\" stands in " + before + " and in " + owner);
      }
      if (!SAMPLE.matcher(text).matches()) {
        problems.add("sample \"" + text + "\" of " + owner + " has characters that are not spoken");
      }
      if (gaps(text).size() != Set.copyOf(gaps(text)).size()) {
        problems.add("sample \"" + text + "\" of " + owner + " has a slot twice");
      }
    }
  }

  static List<String> gaps(String sample) {
    return SLOT.matcher(sample).results().map(gap -> gap.group(1)).toList();
  }

  private void types() {
    for (JsonNode type : model.at("/languageModel/types")) {
      String name = type.path("name").asText();
      if (type.path("values").isEmpty()) {
        problems.add("slot type " + name + " has no value");
      }
      Map<String, String> owners = new HashMap<>();
      Map<String, String> ids = new HashMap<>();
      for (JsonNode value : type.path("values")) {
        String id = value.path("id").asText();
        if (id.isEmpty() || ids.put(id, id) != null) {
          problems.add("slot type " + name + ": id missing or not the only one: \"" + id + "\"");
        }
        String canonical = value.at("/name/value").asText();
        word(name, id, canonical, owners);
        for (JsonNode synonym : value.at("/name/synonyms")) {
          if (!Words.plain(synonym.asText()).equals(Words.plain(canonical))) {
            word(name, id, synonym.asText(), owners);
          }
        }
      }
    }
  }

  private void word(String type, String id, String word, Map<String, String> owners) {
    if (word.isBlank() || word.length() > LONGEST_VALUE) {
      problems.add(type + " " + id + ": not 1 to 140 characters: \"" + word + "\"");
    }
    String before = owners.put(Words.plain(word), id);
    if (before != null && !before.equals(id)) {
      problems.add(type + ": \"" + word + "\" belongs to " + before + " and to " + id);
    }
  }
}
