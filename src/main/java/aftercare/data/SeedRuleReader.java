package aftercare.data;

import aftercare.rules.Activity;
import aftercare.rules.Wait;
import java.util.List;
import java.util.Map;

/**
 * Checks what the file quotes of the article that the rule book grew from. Nothing asks for it at
 * run time; it stands in the file so that a reviewer sees where the rules are stricter.
 */
final class SeedRuleReader {

  private final Map<String, Activity> activities;
  private final Ids activityIds;

  SeedRuleReader(Map<String, Activity> activities, Ids activityIds) {
    this.activities = activities;
    this.activityIds = activityIds;
  }

  void check(Entry entry) {
    entry.id("id");
    entry.text("states");
    Wait stated = WaitReader.read(entry);
    List<String> named = entry.texts("activities");
    entry.optionalText("note");
    entry.close();
    activityIds.check(entry, "activities", named);
    for (String id : named) {
      boolean agrees =
          activities.get(id) == null
              || activities.get(id).seedMinimum().map(stated.minimum()::equals).orElse(true);
      entry.expect(
          agrees,
          "minimumHours "
              + stated.minimum().toHours()
              + ", expected the seedMinimumHours of \""
              + id
              + "\"");
    }
  }
}
