package aftercare.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The three phrases of the store page: each calls the skill by name, and what is asked is word for
 * word a sample of the locale's model, its slots filled with values of the model.
 */
final class ExamplePhrases {
  private static final int EXACTLY = 3;

  private final JsonNode language;
  private final Map<String, Set<String>> words = new HashMap<>();

  ExamplePhrases(JsonNode model) {
    this.language = model.path("languageModel");
    for (JsonNode type : language.path("types")) {
      Set<String> spoken = new HashSet<>();
      for (JsonNode value : type.path("values")) {
        spoken.add(Words.plain(value.at("/name/value").asText()));
        value.at("/name/synonyms").forEach(one -> spoken.add(Words.plain(one.asText())));
      }
      words.put(type.path("name").asText(), spoken);
    }
  }

  List<String> problems(JsonNode phrases) {
    List<String> problems = new ArrayList<>();
    String name = language.path("invocationName").asText();
    if (phrases.size() != EXACTLY) {
      problems.add("not three example phrases");
    }
    if (!phrases.path(0).asText().equals("Alexa, open " + name)) {
      problems.add("the first example phrase does not open the skill: " + phrases.path(0));
    }
    for (int i = 1; i < phrases.size(); i++) {
      String phrase = phrases.path(i).asText();
      String start = "Alexa, ask " + name + " ";
      if (!phrase.startsWith(start)) {
        problems.add("example phrase does not ask the skill by its name: " + phrase);
      } else if (!isSample(Words.plain(phrase.substring(start.length())))) {
        problems.add("example phrase is no sample: " + phrase);
      }
    }
    for (JsonNode phrase : phrases) {
      if (!phrase.asText().matches("[A-Za-z', ]{1,200}")) {
        problems.add("example phrase has characters that are not spoken: " + phrase.asText());
      }
    }
    return problems;
  }

  private boolean isSample(String asked) {
    return StreamSupport.stream(language.path("intents").spliterator(), false)
        .anyMatch(intent -> isSampleOf(intent, asked));
  }

  private boolean isSampleOf(JsonNode intent, String asked) {
    for (JsonNode sample : intent.path("samples")) {
      String text = sample.asText();
      Matcher filled =
          Pattern.compile(Words.plain(text).replaceAll("\\{[^}]*}", "(.+)")).matcher(asked);
      if (filled.matches() && isFilledWithValues(intent, ModelRules.gaps(text), filled)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFilledWithValues(JsonNode intent, List<String> gaps, Matcher filled) {
    for (int i = 0; i < gaps.size(); i++) {
      String gap = gaps.get(i);
      String type =
          StreamSupport.stream(intent.path("slots").spliterator(), false)
              .filter(slot -> slot.path("name").asText().equals(gap))
              .map(slot -> slot.path("type").asText())
              .findFirst()
              .orElse("");
      if (!words.getOrDefault(type, Set.of()).contains(filled.group(i + 1))) {
        return false;
      }
    }
    return true;
  }
}
