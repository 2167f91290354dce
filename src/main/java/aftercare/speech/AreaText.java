package aftercare.speech;

import java.util.List;

/**
 * The words about one treated area.
 *
 * @param name what it is called, such as "frown lines"
 * @param warnings whole sentences, the most important first; may be empty
 */
public record AreaText(String name, List<String> warnings) {

  /** Keeps a copy of the list. */
  public AreaText {
    warnings = List.copyOf(warnings);
  }
}
