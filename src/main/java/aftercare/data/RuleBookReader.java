package aftercare.data;

import aftercare.rules.Activity;
import aftercare.rules.Ambiguity;
import aftercare.rules.Area;
import aftercare.rules.Catalogue;
import aftercare.rules.Overview;
import aftercare.rules.Product;
import aftercare.rules.RuleBook;
import aftercare.rules.Source;
import aftercare.rules.Symptom;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The strict reader of {@code rules.json}. A file with anything missing, unknown, contradictory or
 * dangling is refused whole, with everything that is wrong in one {@link BrokenDataException}.
 */
public final class RuleBookReader {

  /** As the schema has it: the JDK alone would take years of more digits, which nobody means. */
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Entry top;
  private final List<Entry> activityEntries;
  private final List<Entry> symptomEntries;
  private final List<Entry> areaEntries;
  private final List<Entry> productEntries;
  private final List<Entry> sourceEntries;
  private final Ids activityIds;
  private final Ids symptomIds;
  private final Ids areaIds;
  private final Ids productIds;
  private final Ids sourceIds;

  private RuleBookReader(Entry top) {
    this.top = top;
    activityEntries = top.someEntries("activities", "activity");
    symptomEntries = top.someEntries("symptoms", "symptom");
    areaEntries = top.someEntries("areas", "area");
    productEntries = top.someEntries("products", "product");
    sourceEntries = top.someEntries("sources", "source");
    activityIds = Ids.of(activityEntries, "activity");
    symptomIds = Ids.of(symptomEntries, "symptom");
    areaIds = Ids.of(areaEntries, "area");
    productIds = Ids.of(productEntries, "product");
    sourceIds = Ids.of(sourceEntries, "source");
  }

  /**
   * Reads a rule book.
   *
   * @param json UTF-8; read to its end and left for the caller to close
   * @param file the name by which problems call it
   * @throws BrokenDataException with every problem found
   */
  public static RuleBook read(InputStream json, String file) {
    return new RuleBook(readCatalogue(json, file));
  }

  static Catalogue readCatalogue(InputStream json, String file) {
    Problems problems = new Problems(file);
    Entry top = new Entry(JsonTree.read(json, file), "", problems);
    Catalogue catalogue = new RuleBookReader(top).catalogue();
    problems.refuseIfAny();
    return catalogue;
  }

  private Catalogue catalogue() {
    top.text("$schema");
    String version = top.text("version");
    LocalDate reviewed = reviewed();
    top.expect(
        areaIds.known().contains(AreaReader.UNKNOWN),
        "areas has no \"unknown\", expected the area that stands for not knowing");
    ActivityReader activityReader = new ActivityReader(areaIds, sourceIds);
    List<Activity> activities = activityEntries.stream().map(activityReader::read).toList();
    Map<String, Activity> activityById = byId(activities, Activity::id);
    AreaReader areaReader = new AreaReader(activityById, activityIds, sourceIds);
    List<Area> areas = areaEntries.stream().map(areaReader::read).toList();
    List<Symptom> symptoms = symptoms();
    List<Product> products = productEntries.stream().map(this::product).toList();
    List<Source> sources = sourceEntries.stream().map(SourceReader::read).toList();
    List<Ambiguity> ambiguities = ambiguities(byId(symptoms, Symptom::id));
    Overview overview = new OverviewReader(activityById, activityIds).read(top.entry("overview"));
    List<Entry> seedRules = top.someEntries("seedRules", "seed rule");
    Ids.of(seedRules, "seed rule");
    seedRules.forEach(new SeedRuleReader(activityById, activityIds)::check);
    top.someEntries("changes", "change").forEach(RuleBookReader::checkChange);
    Entry roughTimes = top.entry("roughTimes");
    Catalogue catalogue =
        new Catalogue(
            version,
            reviewed,
            activities,
            symptoms,
            areas,
            products,
            ambiguities,
            overview,
            sources,
            PhoneNumberReader.read(top.entry("emergencyNumbers")),
            PhoneNumberReader.read(top.entry("urgentAdviceNumbers")),
            RoughTimeReader.ofTreatment().read(roughTimes.someEntries("treatment", "rough time")),
            RoughTimeReader.ofPlan().read(roughTimes.someEntries("planned", "rough time")));
    roughTimes.close();
    top.close();
    return catalogue;
  }

  private LocalDate reviewed() {
    String text = top.text("reviewed");
    Optional<LocalDate> day = day(text);
    top.expect(
        text.isEmpty() || day.isPresent(),
        "reviewed is \"" + text + "\", expected a day such as 2026-11-22");
    return day.orElse(LocalDate.EPOCH);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> DAY.matcher(text).matches());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private List<Symptom> symptoms() {
    SymptomReader reader = new SymptomReader(symptomIds, sourceIds);
    List<Symptom> symptoms = symptomEntries.stream().map(reader::read).toList();
    Map<String, Symptom> all = byId(symptoms, Symptom::id);
    for (int i = 0; i < symptoms.size(); i++) {
      SymptomReader.checkPair(symptoms.get(i), symptomEntries.get(i), all);
    }
    return symptoms;
  }

  private Product product(Entry entry) {
    Product product =
        new Product(entry.id("id"), entry.flag("supported"), entry.someTexts("sources"));
    sourceIds.check(entry, "sources", product.sources());
    entry.optionalText("note");
    entry.close();
    return product;
  }

  private List<Ambiguity> ambiguities(Map<String, Symptom> symptoms) {
    List<Entry> entries = top.someEntries("ambiguities", "ambiguity");
    Ids.of(entries, "ambiguity");
    Set<String> meanings = new HashSet<>();
    for (Ids ids : List.of(activityIds, symptomIds, productIds)) {
      for (String id : ids.known()) {
        boolean own = meanings.add(id);
        top.expect(own, ids.sort() + " \"" + id + "\": the id names another sort of entry too");
      }
    }
    Ids known = new Ids("activity, symptom or product", meanings);
    AmbiguityReader reader = new AmbiguityReader(known, symptoms);
    return entries.stream().map(reader::read).toList();
  }

  private static void checkChange(Entry entry) {
    entry.text("version");
    entry.text("what");
    entry.text("why");
    entry.close();
  }

  private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
    Map<String, T> index = new HashMap<>();
    entries.forEach(entry -> index.put(id.apply(entry), entry));
    return index;
  }
}
