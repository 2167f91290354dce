package aftercare.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Everything that is looked at in a file of the skill package. */
final class Inspection {
  private static final Map<String, String> EMERGENCY =
      Map.of("en-US", "911", "en-GB", "999", "en-AU", "000", "en-CA", "911", "en-IN", "112");

  private final Map<String, ExamplePhrases> phrases = new HashMap<>();

  /** All problems of a file, which are none if it is sound. */
  List<String> problems(SkillPackage skill, String file) {
    List<String> problems = new ArrayList<>(AmazonsDefinition.problems(file, skill.text(file)));
    if (file.equals(SkillPackage.MANIFEST)) {
      manifest(skill, problems);
    } else {
      String locale = SkillPackage.locale(file);
      problems.addAll(ModelRules.problems(locale, skill.text(file)));
      problems.addAll(Parity.problems(skill, locale));
    }
    return problems;
  }

  private void manifest(SkillPackage skill, List<String> problems) {
    JsonNode manifest = SkillPackage.tree(skill.manifest()).path("manifest");
    JsonNode pages = manifest.at("/publishingInformation/locales");
    TreeSet<String> locales = new TreeSet<>();
    pages.fieldNames().forEachRemaining(locales::add);
    if (!locales.equals(skill.models().keySet())) {
      problems.add("the locales of the store pages are not those of the models: " + locales);
    }
    problems.addAll(ManifestRules.problems(manifest));
    for (String locale : locales) {
      JsonNode page = pages.path(locale);
      List<String> found = StorePage.problems(page, EMERGENCY.getOrDefault(locale, "?"));
      found.forEach(problem -> problems.add(locale + ": " + problem));
      if (skill.models().containsKey(locale)) {
        phrases
            .computeIfAbsent(locale, key -> new ExamplePhrases(skill.model(key)))
            .problems(page.path("examplePhrases"))
            .forEach(problem -> problems.add(locale + ": " + problem));
      }
      problems.addAll(Icons.problems(page.path("smallIconUri").asText(), 108));
      problems.addAll(Icons.problems(page.path("largeIconUri").asText(), 512));
      for (String field : List.of("name", "smallIconUri", "largeIconUri", "keywords")) {
        if (!page.path(field).equals(pages.path(SkillPackage.LOCALES.get(0)).path(field))) {
          problems.add(locale + ": " + field + " is not as in the other locales");
        }
      }
    }
  }
}
