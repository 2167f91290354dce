package aftercare.rules;

import aftercare.time.Elapsed;
import aftercare.time.RoughTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The reviewed catalogue, ready to be asked. Immutable; every look-up by id takes constant time.
 */
public final class RuleBook {

  private final Catalogue catalogue;
  private final Map<String, Activity> activities;
  private final Map<String, Symptom> symptoms;
  private final Map<String, Area> areas;
  private final Map<String, Product> products;
  private final Map<String, Ambiguity> ambiguities;
  private final Map<String, Source> sources;

  /** Refuses a catalogue in which two entries of one sort share an id. */
  public RuleBook(Catalogue catalogue) {
    this.catalogue = catalogue;
    activities = byId(catalogue.activities(), Activity::id);
    symptoms = byId(catalogue.symptoms(), Symptom::id);
    areas = byId(catalogue.areas(), Area::id);
    products = byId(catalogue.products(), Product::id);
    ambiguities = byId(catalogue.ambiguities(), Ambiguity::id);
    sources = byId(catalogue.sources(), Source::id);
  }

  /** The version of the reviewed catalogue. */
  public String version() {
    return catalogue.version();
  }

  /** The day of the last clinical review. */
  public LocalDate reviewed() {
    return catalogue.reviewed();
  }

  /** The activity with exactly this id, if the book has it; the other look-ups are alike. */
  public Optional<Activity> activity(String id) {
    return Optional.ofNullable(activities.get(id));
  }

  public Optional<Symptom> symptom(String id) {
    return Optional.ofNullable(symptoms.get(id));
  }

  public Optional<Area> area(String id) {
    return Optional.ofNullable(areas.get(id));
  }

  public Optional<Product> product(String id) {
    return Optional.ofNullable(products.get(id));
  }

  public Optional<Ambiguity> ambiguity(String id) {
    return Optional.ofNullable(ambiguities.get(id));
  }

  /** The source that an entry of this book cites; refuses an id that is not one of the book's. */
  public Source source(String id) {
    return required(sources.get(id), "source", id);
  }

  /** All activities in the order of the reviewed file, as are the other collections. */
  public Collection<Activity> activities() {
    return catalogue.activities();
  }

  public Collection<Symptom> symptoms() {
    return catalogue.symptoms();
  }

  public Collection<Area> areas() {
    return catalogue.areas();
  }

  public Collection<Product> products() {
    return catalogue.products();
  }

  public Collection<Ambiguity> ambiguities() {
    return catalogue.ambiguities();
  }

  public Collection<Source> sources() {
    return catalogue.sources();
  }

  /** What to leave and what is fine in general. */
  public Overview overview() {
    return catalogue.overview();
  }

  /** What rough words for the time of the treatment, such as "last night", stand for. */
  public Collection<RoughTime> treatmentWindows() {
    return catalogue.treatmentWindows();
  }

  /** What rough words for the time of a plan, such as "after work", stand for. */
  public Collection<RoughTime> plannedWindows() {
    return catalogue.plannedWindows();
  }

  /**
   * The emergency numbers of an ISO country code, the one to say first in front; empty where the
   * book has none.
   */
  public List<String> emergencyNumbers(String country) {
    return catalogue.emergencyNumbers().getOrDefault(country, List.of());
  }

  /** The numbers for advice that cannot wait and is no emergency; empty where the book has none. */
  public List<String> urgentAdviceNumbers(String country) {
    return catalogue.urgentAdviceNumbers().getOrDefault(country, List.of());
  }

  /**
   * The rule for treated areas: the longest of the activity's own wait and of everything that the
   * areas ask for, so an area never shortens a rule. No area, or the area {@code unknown}, leaves
   * the rule as it is. Refuses an area that is not one of the book's.
   */
  public Wait wait(Activity activity, Set<String> areaIds) {
    Wait wait = activity.hours();
    for (String id : areaIds) {
      Area area = required(areas.get(id), "area", id);
      wait = wait.longest(activity.areaWaits().getOrDefault(id, Wait.NONE));
      wait = wait.longest(area.activityWaits().getOrDefault(activity.id(), Wait.NONE));
    }
    return wait;
  }

  /** The verdict by the least time that may have passed since treatment. */
  public Verdict judge(Activity activity, Set<String> areaIds, Elapsed elapsed) {
    Wait wait = wait(activity, areaIds);
    Outcome outcome = activity.kind().outcome(wait, elapsed.least());
    return new Verdict(outcome, activity, wait, Optional.of(elapsed));
  }

  /** The verdict while nobody knows when the treatment was. */
  public Verdict judgeUnknownTime(Activity activity, Set<String> areaIds) {
    Wait wait = wait(activity, areaIds);
    return new Verdict(activity.kind().outcomeUntimed(wait), activity, wait, Optional.empty());
  }

  /** Whether some treated area would lengthen the activity's hours. */
  public boolean areaMatters(Activity activity) {
    return !wait(activity, areas.keySet()).equals(activity.hours());
  }

  /**
   * Whether some treated area would change the outcome that holds, with no area known, at this
   * time.
   */
  public boolean areaMatters(Activity activity, Elapsed elapsed) {
    Duration least = elapsed.least();
    Kind kind = activity.kind();
    return kind.outcome(wait(activity, areas.keySet()), least)
        != kind.outcome(activity.hours(), least);
  }

  /**
   * The symptom that holds on a day.
   *
   * @param days whole days since treatment; empty when unknown, which gives the more urgent of the
   *     two that may hold
   */
  public Symptom onDay(Symptom symptom, OptionalInt days) {
    if (days.isPresent() && symptom.appliesOn(days.getAsInt())) {
      return symptom;
    }
    return symptom
        .otherwise()
        .map(id -> required(symptoms.get(id), "symptom", id))
        .map(other -> days.isPresent() ? other : mostUrgent(List.of(symptom, other)))
        .orElse(symptom);
  }

  /**
   * The symptom that holds at a time known only as an interval: the more urgent of those at its two
   * ends.
   */
  public Symptom onDay(Symptom symptom, Elapsed elapsed) {
    Symptom early = onDay(symptom, OptionalInt.of(wholeDays(elapsed.least())));
    Symptom late = onDay(symptom, OptionalInt.of(wholeDays(elapsed.most())));
    return early.id().equals(late.id()) ? early : mostUrgent(List.of(symptom, early, late));
  }

  /**
   * The one to answer when several were named, the first named among equals; refuses an empty
   * collection.
   */
  public Symptom mostUrgent(Collection<Symptom> named) {
    return named.stream().min(Comparator.comparing(Symptom::urgency)).orElseThrow();
  }

  private static int wholeDays(Duration elapsed) {
    return (int) Math.min(elapsed.toDays(), Integer.MAX_VALUE);
  }

  private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
    Map<String, T> index = new LinkedHashMap<>();
    for (T entry : entries) {
      if (index.put(id.apply(entry), entry) != null) {
        throw new IllegalArgumentException("two entries with the id \"" + id.apply(entry) + "\"");
      }
    }
    return index;
  }

  private static <T> T required(T found, String sort, String id) {
    if (found == null) {
      throw new NoSuchElementException("the rule book has no " + sort + " \"" + id + "\"");
    }
    return found;
  }
}
