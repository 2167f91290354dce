package aftercare.data;

import aftercare.rules.Activity;
import aftercare.rules.Ambiguity;
import aftercare.rules.Area;
import aftercare.rules.Catalogue;
import aftercare.rules.Checked;
import aftercare.rules.Evidence;
import aftercare.rules.Kind;
import aftercare.rules.Overview;
import aftercare.rules.Product;
import aftercare.rules.Source;
import aftercare.rules.Spread;
import aftercare.rules.Symptom;
import aftercare.rules.Urgency;
import aftercare.rules.Wait;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a catalogue that {@link CompactRulesWriter} wrote, field by field in the same order. */
final class CompactRules {
  private static final Kind[] KINDS = Kind.values();
  private static final Evidence[] EVIDENCE = Evidence.values();
  private static final Urgency[] URGENCIES = Urgency.values();
  private static final Checked[] CHECKED = Checked.values();

  private final CompactInput in;

  CompactRules(CompactInput in) {
    this.in = in;
  }

  Catalogue read() {
    return new Catalogue(
        in.text(),
        LocalDate.ofEpochDay(in.number()),
        activities(),
        symptoms(),
        areas(),
        products(),
        ambiguities(),
        overview(),
        sources(),
        numbers(),
        numbers(),
        CompactRoughTimes.read(in),
        CompactRoughTimes.read(in));
  }

  private List<Activity> activities() {
    List<Activity> all = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      all.add(
          new Activity(
              in.text(),
              in.text(),
              in.text(),
              KINDS[in.number()],
              hours(),
              in.flag(),
              in.flag(),
              EVIDENCE[in.number()],
              in.texts(),
              in.texts(),
              in.flag() ? Optional.of(in.duration()) : Optional.empty(),
              in.flag() ? Optional.of(spread()) : Optional.empty(),
              waits()));
    }
    return all;
  }

  private Spread spread() {
    return new Spread(in.duration(), in.duration(), in.duration(), in.number());
  }

  private List<Symptom> symptoms() {
    List<Symptom> all = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      all.add(
          new Symptom(
              in.text(),
              URGENCIES[in.number()],
              in.flag() ? Optional.of(URGENCIES[in.number()]) : Optional.empty(),
              in.optionalNumber(),
              in.optionalNumber(),
              in.optionalText(),
              in.flag(),
              EVIDENCE[in.number()],
              in.texts()));
    }
    return all;
  }

  private List<Area> areas() {
    List<Area> all = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      all.add(new Area(in.text(), in.flag(), in.texts(), waits()));
    }
    return all;
  }

  private List<Product> products() {
    List<Product> all = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      all.add(new Product(in.text(), in.flag(), in.texts()));
    }
    return all;
  }

  private List<Ambiguity> ambiguities() {
    List<Ambiguity> all = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      all.add(new Ambiguity(in.text(), in.texts(), in.text(), in.flag()));
    }
    return all;
  }

  private Overview overview() {
    List<Overview.Window> windows = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      windows.add(new Overview.Window(in.text(), in.duration(), in.texts()));
    }
    return new Overview(windows, in.texts());
  }

  private List<Source> sources() {
    List<Source> all = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      all.add(
          new Source(
              in.text(),
              in.text(),
              in.text(),
              in.optionalNumber(),
              in.optionalText(),
              in.number(),
              CHECKED[in.number()]));
    }
    return all;
  }

  private Map<String, List<String>> numbers() {
    Map<String, List<String>> all = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String country = in.text();
      all.put(country, in.texts());
    }
    return all;
  }

  private Map<String, Wait> waits() {
    int left = in.number();
    Map<String, Wait> all = left == 0 ? Map.of() : new HashMap<>();
    for (; left > 0; left--) {
      String id = in.text();
      all.put(id, hours());
    }
    return all;
  }

  private Wait hours() {
    Duration minimum = in.duration();
    return new Wait(minimum, in.duration());
  }
}
