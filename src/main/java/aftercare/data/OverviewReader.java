package aftercare.data;

import aftercare.rules.Activity;
import aftercare.rules.Kind;
import aftercare.rules.Overview;
import aftercare.rules.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the overview and refuses one that says other than the activities' own rules. */
final class OverviewReader {

  private final Map<String, Activity> activities;
  private final Ids activityIds;

  OverviewReader(Map<String, Activity> activities, Ids activityIds) {
    this.activities = activities;
    this.activityIds = activityIds;
  }

  Overview read(Entry entry) {
    List<Overview.Window> windows = new ArrayList<>();
    List<Entry> entries = entry.someEntries("windows", "window");
    Ids.of(entries, "window");
    Duration before = Duration.ZERO;
    for (Entry window : entries) {
      Overview.Window read = readWindow(window);
      window.expect(
          read.until().compareTo(before) > 0,
          "untilHours " + read.until().toHours() + ", expected more than " + before.toHours());
      before = read.until();
      windows.add(read);
    }
    List<String> fine = entry.someTexts("fine");
    activityIds.check(entry, "fine", fine);
    for (String id : fine) {
      boolean atOnce = !activities.containsKey(id) || allowedAtOnce(activities.get(id));
      entry.expect(atOnce, "fine names \"" + id + "\", expected one that is allowed at once");
    }
    entry.close();
    return new Overview(windows, fine);
  }

  private Overview.Window readWindow(Entry window) {
    String id = window.id("id");
    Duration until = WaitReader.hours(window, "untilHours");
    List<String> named = window.someTexts("activities");
    activityIds.check(window, "activities", named);
    window.close();
    for (String activity : named) {
      Wait hours =
          Optional.ofNullable(activities.get(activity))
              .map(Activity::hours)
              .orElse(new Wait(until, until));
      boolean agrees =
          hours.minimum().compareTo(until) <= 0 && until.compareTo(hours.cautious()) <= 0;
      window.expect(
          agrees,
          "untilHours "
              + until.toHours()
              + " for \""
              + activity
              + "\", expected "
              + hours.minimum().toHours()
              + " to "
              + hours.cautious().toHours());
    }
    return new Overview.Window(id, until, named);
  }

  private static boolean allowedAtOnce(Activity activity) {
    boolean allows = activity.kind() == Kind.ALWAYS_OK || activity.kind() == Kind.OK_WITH_CARE;
    return allows && activity.hours().minimum().isZero();
  }
}
