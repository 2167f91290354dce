package aftercare.speech;

import aftercare.rules.Overview.Window;
import java.util.ArrayList;
import java.util.List;

/** What to avoid in the time to come: a window or two spoken, all of them on the card. */
public final class OverviewWriter {
  private final Voice voice;

  public OverviewWriter(Voice voice) {
    this.voice = voice;
  }

  /**
   * @param spoken the windows of this turn, nearest first
   * @param open all windows still to come, nearest first
   * @param first whether this is the first turn about them
   * @param last whether nothing is left to tell after this turn
   */
  public Guidance write(List<Window> spoken, List<Window> open, boolean first, boolean last) {
    List<String> parts = new ArrayList<>(sentences(spoken));
    if (open.isEmpty()) {
      parts.add(voice.say("overview.over"));
    }
    if (last) {
      parts.add(voice.texts().overview().fine());
    }
    if (first) {
      parts.add(always());
    }
    List<String> shown = new ArrayList<>(sentences(open));
    shown.add(voice.texts().overview().fine());
    shown.add(always());
    shown.add(voice.say("card.disclaimer"));
    Card card = new Card(voice.say("card.overview"), String.join("\n\n", shown));
    return Guidance.statement(String.join(" ", parts)).showing(card);
  }

  private List<String> sentences(List<Window> windows) {
    return windows.stream()
        .map(window -> voice.texts().overview().windows().get(window.id()))
        .toList();
  }

  private String always() {
    return voice.fill(voice.texts().overview().always());
  }
}
