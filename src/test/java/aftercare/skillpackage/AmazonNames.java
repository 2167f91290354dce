package aftercare.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The intents and slot types that are Amazon's; a misspelt one builds, and never comes. */
final class AmazonNames {
  private static final Set<String> INTENTS =
      Set.of(
          "AMAZON.CancelIntent",
          "AMAZON.FallbackIntent",
          "AMAZON.HelpIntent",
          "AMAZON.LoopOffIntent",
          "AMAZON.LoopOnIntent",
          "AMAZON.MoreIntent",
          "AMAZON.NavigateHomeIntent",
          "AMAZON.NavigateSettingsIntent",
          "AMAZON.NextIntent",
          "AMAZON.NoIntent",
          "AMAZON.PageDownIntent",
          "AMAZON.PageUpIntent",
          "AMAZON.PauseIntent",
          "AMAZON.PreviousIntent",
          "AMAZON.RepeatIntent",
          "AMAZON.ResumeIntent",
          "AMAZON.ScrollDownIntent",
          "AMAZON.ScrollLeftIntent",
          "AMAZON.ScrollRightIntent",
          "AMAZON.ScrollUpIntent",
          "AMAZON.SelectIntent",
          "AMAZON.ShuffleOffIntent",
          "AMAZON.ShuffleOnIntent",
          "AMAZON.StartOverIntent",
          "AMAZON.StopIntent",
          "AMAZON.YesIntent");
  private static final Set<String> TYPES =
      Set.of(
          "AMAZON.Actor",
          "AMAZON.AlphaNumeric",
          "AMAZON.City",
          "AMAZON.Color",
          "AMAZON.Country",
          "AMAZON.DATE",
          "AMAZON.DURATION",
          "AMAZON.FirstName",
          "AMAZON.FOUR_DIGIT_NUMBER",
          "AMAZON.Food",
          "AMAZON.NUMBER",
          "AMAZON.ORDINAL",
          "AMAZON.Person",
          "AMAZON.PhoneNumber",
          "AMAZON.Region",
          "AMAZON.SearchQuery",
          "AMAZON.TIME");

  /** Without these a skill is not certified. */
  private static final Set<String> REQUIRED =
      Set.of(
          "AMAZON.CancelIntent",
          "AMAZON.FallbackIntent",
          "AMAZON.HelpIntent",
          "AMAZON.NavigateHomeIntent",
          "AMAZON.StopIntent");

  /** Samples of ours tell Alexa's out-of-domain model what is not meant for the skill. */
  private static final String EXTENDED = "AMAZON.FallbackIntent";

  private AmazonNames() {}

  static List<String> problems(JsonNode model) {
    List<String> problems = new ArrayList<>();
    List<String> intents = model.at("/languageModel/intents").findValuesAsText("name");
    for (JsonNode intent : model.at("/languageModel/intents")) {
      String name = intent.path("name").asText();
      if (name.startsWith("AMAZON.") && !INTENTS.contains(name)) {
        problems.add("no such intent of Amazon's: " + name);
      }
      boolean own = !name.startsWith("AMAZON.") || name.equals(EXTENDED);
      if (!own && !intent.path("samples").isEmpty()) {
        problems.add(name + ": Amazon's intents take no samples of ours");
      }
      for (JsonNode slot : intent.path("slots")) {
        String type = slot.path("type").asText();
        if (type.startsWith("AMAZON.") && !TYPES.contains(type)) {
          problems.add("no such slot type of Amazon's: " + type);
        }
      }
    }
    REQUIRED.stream()
        .filter(name -> !intents.contains(name))
        .forEach(name -> problems.add("required intent is missing: " + name));
    return problems;
  }
}
