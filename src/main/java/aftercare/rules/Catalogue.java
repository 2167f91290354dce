package aftercare.rules;

import aftercare.time.RoughTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything a rule book is made of, in the order of the reviewed file.
 *
 * @param reviewed the day of the last clinical review
 * @param emergencyNumbers by ISO country code ({@code EU} for the union), the one to say first in
 *     front
 * @param treatmentWindows what rough words for the time of the treatment stand for
 * @param plannedWindows what rough words for the time of a plan stand for
 */
public record Catalogue(
    String version,
    LocalDate reviewed,
    List<Activity> activities,
    List<Symptom> symptoms,
    List<Area> areas,
    List<Product> products,
    List<Ambiguity> ambiguities,
    Overview overview,
    List<Source> sources,
    Map<String, List<String>> emergencyNumbers,
    Map<String, List<String>> urgentAdviceNumbers,
    List<RoughTime> treatmentWindows,
    List<RoughTime> plannedWindows) {

  /** Keeps copies of the collections. */
  public Catalogue {
    activities = List.copyOf(activities);
    symptoms = List.copyOf(symptoms);
    areas = List.copyOf(areas);
    products = List.copyOf(products);
    ambiguities = List.copyOf(ambiguities);
    sources = List.copyOf(sources);
    emergencyNumbers = Map.copyOf(emergencyNumbers);
    urgentAdviceNumbers = Map.copyOf(urgentAdviceNumbers);
    treatmentWindows = List.copyOf(treatmentWindows);
    plannedWindows = List.copyOf(plannedWindows);
  }
}
