package aftercare.data;

import aftercare.rules.Activity;
import aftercare.rules.Area;
import aftercare.rules.Kind;
import aftercare.rules.Wait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one treated area with the rules that it lengthens. */
final class AreaReader {

  /** The area that stands for not knowing; it has no rules of its own. */
  static final String UNKNOWN = "unknown";

  private final Map<String, Activity> activities;
  private final Ids activityIds;
  private final Ids sources;

  AreaReader(Map<String, Activity> activities, Ids activityIds, Ids sources) {
    this.activities = activities;
    this.activityIds = activityIds;
    this.sources = sources;
  }

  Area read(Entry entry) {
    String id = entry.id("id");
    boolean supported = entry.flag("supported");
    List<String> cited = entry.someTexts("sources");
    sources.check(entry, "sources", cited);
    Map<String, Wait> waits = new HashMap<>();
    for (Entry change : entry.entries("ruleChanges", "rule change")) {
      readChange(change, waits);
    }
    boolean fits = waits.isEmpty() || !id.equals(UNKNOWN);
    entry.expect(fits, "has ruleChanges, expected none: it stands for the rules themselves");
    entry.optionalText("note");
    entry.close();
    return new Area(id, supported, cited, waits);
  }

  private void readChange(Entry change, Map<String, Wait> waits) {
    Wait wait = WaitReader.read(change);
    List<String> changed = change.someTexts("activities");
    change.text("note");
    change.close();
    activityIds.check(change, "activities", changed);
    for (String id : changed) {
      Wait before = waits.put(id, wait);
      change.expect(before == null, "changes \"" + id + "\" a second time, expected once an area");
      Activity activity = activities.get(id);
      boolean timed =
          activity == null || activity.hoursApply() && activity.kind() != Kind.ALWAYS_OK;
      change.expect(timed, "changes the hours of \"" + id + "\", expected one whose hours count");
    }
  }
}
