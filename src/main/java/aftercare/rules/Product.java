package aftercare.rules;

import java.util.List;

/**
 * What was injected or done.
 *
 * @param supported true for a botulinum toxin; anything else the rule book does not know
 * @param sources ids of the sources behind the entry
 */
public record Product(String id, boolean supported, List<String> sources) {

  /** Keeps a copy of the list. */
  public Product {
    sources = List.copyOf(sources);
  }
}
