package aftercare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aftercare.Shipped;
import aftercare.rules.Activity;
import aftercare.rules.Ambiguity;
import aftercare.rules.Area;
import aftercare.rules.Product;
import aftercare.rules.RuleBook;
import aftercare.rules.Symptom;
import aftercare.time.RoughTime;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ids that Alexa resolves words to are those that the rule book knows. */
class ShippedIdsTest {
  private static final RuleBook RULES = Shipped.RULES;

  static Stream<Path> models() throws IOException {
    return Files.list(GenerateInteractionModel.TARGET);
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_type_holds_exactly_the_ids_of_the_rule_book(Path file) throws IOException {
    Map<String, Set<String>> ids = new TreeMap<>();
    for (JsonNode type :
        new ObjectMapper().readTree(file.toFile()).at("/interactionModel/languageModel/types")) {
      Set<String> values = new TreeSet<>();
      type.get("values").forEach(value -> values.add(value.get("id").textValue()));
      ids.put(type.get("name").textValue(), values);
    }
    assertEquals(expected(), ids);
  }

  private static Map<String, Set<String>> expected() {
    Map<String, Set<String>> ids = new TreeMap<>();
    ids.put(
        "Activity",
        union(ids(RULES.activities(), Activity::id), asked(id -> RULES.symptom(id).isEmpty())));
    ids.put(
        "Symptom",
        union(ids(RULES.symptoms(), Symptom::id), asked(id -> RULES.symptom(id).isPresent())));
    ids.put("Area", ids(RULES.areas(), Area::id));
    ids.put("Product", products(true));
    ids.put("OtherTreatment", products(false));
    ids.put("RoughTime", ids(RULES.treatmentWindows(), RoughTime::id));
    ids.put("PlannedTime", ids(RULES.plannedWindows(), RoughTime::id));
    return ids;
  }

  /** The ambiguous words that are asked back, by what they go by when no answer comes. */
  private static Set<String> asked(Predicate<String> fallback) {
    return RULES.ambiguities().stream()
        .filter(one -> !one.answerStraight() && fallback.test(one.strictest()))
        .map(Ambiguity::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> products(boolean supported) {
    return RULES.products().stream()
        .filter(one -> one.supported() == supported)
        .map(Product::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> Set<String> ids(Collection<T> entries, Function<T, String> id) {
    return entries.stream().map(id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }
}
