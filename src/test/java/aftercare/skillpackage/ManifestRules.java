package aftercare.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the manifest promises to Amazon, beside its store pages. */
final class ManifestRules {
  private static final int LONGEST_INSTRUCTIONS = 4_000;
  private static final String SITE = "https://example.com/gentle-aftercare/";
  private static final String ARN =
      "arn:aws:lambda:(us-east-1|us-west-2|eu-west-1|ap-northeast-1):123456789012"
          + ":function:gentle-aftercare:live";

  /** Where dialling the number that the locale's skill names brings help. */
  private static final Set<String> COUNTRIES = Set.of("US", "GB", "AU", "CA", "IN");

  private static final Map<String, Boolean> ANSWERS =
      Map.of(
          "allowsPurchases", false,
          "usesPersonalInfo", false,
          "isChildDirected", false,
          "isExportCompliant", true,
          "containsAds", false);

  private final JsonNode manifest;
  private final List<String> problems = new ArrayList<>();

  private ManifestRules(JsonNode manifest) {
    this.manifest = manifest;
  }

  static List<String> problems(JsonNode manifest) {
    ManifestRules rules = new ManifestRules(manifest);
    rules.publishing();
    rules.endpoints();
    rules.answers();
    return rules.problems;
  }

  private void publishing() {
    JsonNode publishing = manifest.path("publishingInformation");
    if (!manifest.path("manifestVersion").asText().equals("1.0")) {
      problems.add("manifestVersion is not 1.0");
    }
    if (!publishing.path("category").asText().equals("HEALTH_AND_FITNESS")) {
      problems.add("category is not HEALTH_AND_FITNESS: health rules apply");
    }
    Set<String> countries = new TreeSet<>();
    publishing.path("distributionCountries").forEach(country -> countries.add(country.asText()));
    if (publishing.path("isAvailableWorldwide").asBoolean(true)
        || !COUNTRIES.containsAll(countries)
        || countries.isEmpty()) {
      problems.add("offered where the emergency number is not known");
    }
    String instructions = publishing.path("testingInstructions").asText();
    if (instructions.isBlank() || instructions.length() > LONGEST_INSTRUCTIONS) {
      problems.add("testing instructions: not 1 to 4,000 characters");
    }
    for (String part : List.of("No account", "Nothing is stored", "Flow 3", "Expected refusals")) {
      if (!instructions.contains(part)) {
        problems.add("testing instructions do not say: " + part);
      }
    }
  }

  private void endpoints() {
    JsonNode custom = manifest.at("/apis/custom");
    List<String> uris = custom.findValuesAsText("uri");
    if (uris.size() != 4 || !uris.stream().allMatch(uri -> uri.matches(ARN))) {
      problems.add("endpoints: not the placeholders of the default and three regions");
    }
    Set<String> regions = new TreeSet<>();
    custom.path("regions").fieldNames().forEachRemaining(regions::add);
    if (!regions.equals(Set.of("NA", "EU", "FE"))) {
      problems.add("endpoints: regions are not NA, EU and FE");
    }
    if (!custom.path("interfaces").isEmpty()) {
      problems.add("an interface is declared that the skill does not use");
    }
    if (!manifest.path("permissions").isEmpty() || manifest.has("events")) {
      problems.add("permissions or events: the skill needs none");
    }
    if (manifest.has("accountLinking")) {
      problems.add("account linking: the skill has none");
    }
  }

  private void answers() {
    JsonNode privacy = manifest.path("privacyAndCompliance");
    ANSWERS.forEach(
        (question, answer) -> {
          if (privacy.path(question).asBoolean(!answer) != answer) {
            problems.add("privacyAndCompliance: " + question + " is not " + answer);
          }
        });
    if (privacy.path("usesHealthInfo").asBoolean()) {
      problems.add("privacyAndCompliance: usesHealthInfo is for the HIPAA programme");
    }
    for (String locale : SkillPackage.LOCALES) {
      for (String page : List.of("privacyPolicyUrl", "termsOfUseUrl")) {
        if (!privacy.path("locales").path(locale).path(page).asText().startsWith(SITE)) {
          problems.add(locale + ": " + page + " is not the placeholder that is filled in");
        }
      }
    }
  }
}
