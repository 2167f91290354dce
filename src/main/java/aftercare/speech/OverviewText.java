package aftercare.speech;

import java.util.Map;

/**
 * The words for the question what to leave out in general.
 *
 * @param windows by the id of a stretch of time: what to leave until it ends
 * @param fine what is fine from the start
 * @param always the warning that ends every overview; may hold the placeholders that {@link
 *     LocaleText#fill} fills
 */
public record OverviewText(Map<String, String> windows, String fine, String always) {

  /** Keeps a copy of the map. */
  public OverviewText {
    windows = Map.copyOf(windows);
  }
}
