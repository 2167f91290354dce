package aftercare.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a locale's store page says of the skill. */
final class StorePage {
  private static final List<String> DISCLAIMER =
      List.of(
          "educational",
          "not medical advice, diagnosis or treatment",
          "not a substitute",
          "call your doctor or");

  /** What would be a promise that the skill does not keep, or that Amazon forbids. */
  private static final List<String> NEVER =
      List.of(
          "life-saving", "saves lives", " cure", "guarantee", "diagnoses", "official", "reminder");

  private final JsonNode page;
  private final List<String> problems = new ArrayList<>();

  private StorePage(JsonNode page) {
    this.page = page;
  }

  /**
   * @param number the locale's emergency number
   */
  static List<String> problems(JsonNode page, String number) {
    StorePage checked = new StorePage(page);
    checked.lengths();
    checked.says(number);
    checked.marks();
    return checked.problems;
  }

  private void lengths() {
    within("name", 2, 50);
    within("summary", 1, 160);
    within("description", 1, 4_000);
    JsonNode keywords = page.path("keywords");
    int letters = 0;
    for (JsonNode keyword : keywords) {
      letters += keyword.asText().length();
    }
    if (keywords.isEmpty() || keywords.size() > 30 || letters > 150) {
      problems.add("keywords: not 1 to 30, or longer than 150 characters together");
    }
  }

  private void within(String field, int least, int most) {
    int length = page.path(field).asText().length();
    if (length < least || length > most) {
      problems.add(field + ": not " + least + " to " + most + " characters but " + length);
    }
  }

  private void says(String number) {
    String description = page.path("description").asText();
    DISCLAIMER.stream()
        .filter(part -> !description.contains(part))
        .forEach(part -> problems.add("description: disclaimer does not say: " + part));
    if (!description.contains(number)) {
      problems.add("description: does not name " + number);
    }
    for (JsonNode phrase : page.path("examplePhrases")) {
      if (!description.contains(phrase.asText())) {
        problems.add("description: does not teach the example phrase: " + phrase.asText());
      }
    }
    String all = (description + page.path("summary").asText()).toLowerCase(Locale.ENGLISH);
    NEVER.stream()
        .filter(all::contains)
        .forEach(word -> problems.add("store page: promises or claims:" + " " + word.strip()));
  }

  private void marks() {
    for (String field : List.of("name", "summary", "description", "keywords", "examplePhrases")) {
      Words.marks(page.path(field).toString())
          .forEach(mark -> problems.add(field + ": trademark " + mark));
    }
    for (String field : List.of("name", "keywords")) {
      String text = page.path(field).toString();
      Words.amazons(text).forEach(mark -> problems.add(field + ": trademark " + mark));
      if (Words.has(text, "skill") && field.equals("name")) {
        problems.add("name: says skill");
      }
    }
  }
}
