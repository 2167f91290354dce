package aftercare.data;

import aftercare.rules.Activity;
import aftercare.rules.Ambiguity;
import aftercare.rules.Area;
import aftercare.rules.Checked;
import aftercare.rules.Overview;
import aftercare.rules.Product;
import aftercare.rules.RuleBook;
import aftercare.rules.Source;
import aftercare.rules.Symptom;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What texts the skill must ship with, by its rule book. */
public final class ShippedTexts {
  private ShippedTexts() {}

  /** The ids that must have a text, and the only ones that may. */
  public static RequiredIds requiredBy(RuleBook rules) {
    return new RequiredIds(
        ids(rules.activities(), Activity::id),
        ids(rules.symptoms(), Symptom::id),
        ids(rules.areas(), Area::id),
        ids(rules.products(), Product::id),
        ids(rules.ambiguities(), Ambiguity::id),
        rules.sources().stream()
            .filter(source -> source.checked() != Checked.UNCHECKED)
            .map(Source::id)
            .collect(Collectors.toUnmodifiableSet()),
        ids(rules.overview().windows(), Overview.Window::id));
  }

  private static <T> Set<String> ids(Collection<T> entries, Function<T, String> id) {
    return entries.stream().map(id).collect(Collectors.toUnmodifiableSet());
  }
}
