package aftercare.data;

import aftercare.rules.Activity;
import aftercare.rules.Evidence;
import aftercare.rules.Kind;
import aftercare.rules.Spread;
import aftercare.rules.Wait;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one activity with its rule and refuses a rule that contradicts its kind. */
final class ActivityReader {

  private final Ids areas;
  private final Ids sources;

  ActivityReader(Ids areas, Ids sources) {
    this.areas = areas;
    this.sources = sources;
  }

  Activity read(Entry entry) {
    Activity activity =
        new Activity(
            entry.id("id"),
            entry.id("category"),
            entry.id("topic"),
            entry.choice("kind", Kind.class).orElse(Kind.ASK_CLINICIAN),
            WaitReader.read(entry),
            entry.flag("hoursApply"),
            entry.flag("mustNotWithhold"),
            entry.choice("evidence", Evidence.class).orElse(Evidence.GENERAL_KNOWLEDGE),
            entry.someTexts("sources"),
            entry.optionalTexts("counterSources"),
            seedMinimum(entry),
            entry.optionalEntry("sourceSpreadHours").map(ActivityReader::spread),
            entry.optionalEntry("areaOverrides").map(this::areaWaits).orElse(Map.of()));
    entry.optionalText("note");
    entry.close();
    sources.check(entry, "sources", activity.sources());
    sources.check(entry, "counterSources", activity.counterSources());
    if (entry.sound()) {
      checkHours(activity, entry);
      checkSeed(activity, entry);
    }
    return activity;
  }

  private static void checkHours(Activity activity, Entry entry) {
    boolean none = activity.hours().cautious().isZero();
    boolean overridden = !activity.areaWaits().isEmpty();
    if (!activity.hoursApply()) {
      entry.expect(none, "hoursApply is false, expected 0 hours");
      entry.expect(!overridden, "hoursApply is false, expected no areaOverrides");
    }
    switch (activity.kind()) {
      case WAIT -> {
        entry.expect(activity.hoursApply(), "kind wait, expected hoursApply true");
        entry.expect(
            !activity.hours().minimum().isZero(),
            "kind wait has minimumHours 0, expected more (ok_with_care is allowed at once)");
      }
      case OK_WITH_CARE -> {
        entry.expect(activity.hoursApply(), "kind ok_with_care, expected hoursApply true");
      }
      case ALWAYS_OK -> {
        entry.expect(activity.hoursApply(), "kind always_ok, expected hoursApply true");
        entry.expect(none, "kind always_ok has a wait, expected 0 hours");
        entry.expect(!overridden, "kind always_ok has areaOverrides, expected none");
      }
      case ASK_CLINICIAN -> {
        boolean told = !activity.hoursApply() || !none;
        entry.expect(told, "kind ask_clinician with 0 hours, expected hoursApply false");
      }
      case EMERGENCY -> {
        entry.expect(!activity.hoursApply(), "kind emergency, expected hoursApply false");
        boolean withholds = !activity.mustNotWithhold();
        entry.expect(withholds, "kind emergency, expected mustNotWithhold false");
      }
    }
  }

  private static void checkSeed(Activity activity, Entry entry) {
    boolean shorter =
        activity.seedMinimum().map(activity.hours().minimum()::compareTo).orElse(1) > 0;
    entry.expect(shorter, "seedMinimumHours is no shorter, expected it below minimumHours");
    List<String> followed = activity.sources();
    boolean split = activity.counterSources().stream().noneMatch(followed::contains);
    entry.expect(split, "a source stands in counterSources too, expected one or the other");
  }

  private static Optional<Duration> seedMinimum(Entry entry) {
    return entry.names().contains("seedMinimumHours")
        ? Optional.of(WaitReader.hours(entry, "seedMinimumHours"))
        : Optional.empty();
  }

  private static Spread spread(Entry entry) {
    double shortest = entry.decimal("shortest");
    double median = entry.decimal("median");
    double longest = entry.decimal("longest");
    int figures = entry.number("figures", 1, 1000);
    entry.close();
    boolean ordered =
        0 <= shortest
            && shortest <= median
            && median <= longest
            && longest <= WaitReader.MOST_HOURS;
    entry.expect(
        !entry.sound() || ordered,
        "is "
            + shortest
            + ", "
            + median
            + ", "
            + longest
            + ", expected 0 <= shortest <= median <= longest <= "
            + WaitReader.MOST_HOURS);
    return ordered
        ? new Spread(minutes(shortest), minutes(median), minutes(longest), figures)
        : new Spread(Duration.ZERO, Duration.ZERO, Duration.ZERO, figures);
  }

  private static Duration minutes(double hours) {
    return Duration.ofMinutes(Math.round(hours * 60));
  }

  private Map<String, Wait> areaWaits(Entry overrides) {
    Map<String, Wait> waits = new HashMap<>();
    areas.check(overrides, "an override", overrides.names());
    overrides.expect(
        !overrides.names().contains(AreaReader.UNKNOWN),
        "an override for the area unknown, which stands for the rule itself");
    for (String area : overrides.names()) {
      Entry override = overrides.entry(area);
      waits.put(area, WaitReader.read(override));
      override.close();
    }
    overrides.close();
    return waits;
  }
}
