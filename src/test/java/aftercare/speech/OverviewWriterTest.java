package aftercare.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.rules.Overview.Window;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverviewWriterTest {
  private static final Voice VOICE = Shipped.voice("en-GB");
  private static final OverviewWriter WRITER = new OverviewWriter(VOICE);
  private static final OverviewText TEXT = Shipped.TEXTS.overview();
  private static final List<Window> ALL = Shipped.RULES.overview().windows();
  private static final String ALWAYS = VOICE.fill(TEXT.always());

  @Test
  void the_first_turn_tells_the_nearest_windows_and_ends_in_the_warning() {
    Guidance first = WRITER.write(ALL.subList(0, 2), ALL, true, false);
    assertEquals(sentences(ALL.subList(0, 2)) + " " + ALWAYS, first.speech());
    assertTrue(ALWAYS.contains("999"), ALWAYS);
  }

  @Test
  void the_last_turn_tells_what_is_fine_and_warns_no_more() {
    Guidance last = WRITER.write(ALL.subList(2, 4), ALL, false, true);
    assertEquals(sentences(ALL.subList(2, 4)) + " " + TEXT.fine(), last.speech());
  }

  @Test
  void a_turn_between_tells_its_windows_alone() {
    Guidance between = WRITER.write(ALL.subList(1, 2), ALL, false, false);
    assertEquals(sentences(ALL.subList(1, 2)), between.speech());
  }

  @Test
  void when_all_is_over_that_is_said_first() {
    Guidance over = WRITER.write(List.of(), List.of(), true, true);
    String said = VOICE.say("overview.over") + " " + TEXT.fine() + " " + ALWAYS;
    assertEquals(said, over.speech());
  }

  @Test
  void the_card_shows_all_that_is_still_to_come_whatever_is_said() {
    List<Window> open = ALL.subList(1, 4);
    Card card = WRITER.write(ALL.subList(1, 2), open, false, false).card().orElseThrow();
    Stream<String> end = Stream.of(TEXT.fine(), ALWAYS, VOICE.say("card.disclaimer"));
    Stream<String> windows = open.stream().map(window -> TEXT.windows().get(window.id()));
    assertEquals(String.join("\n\n", Stream.concat(windows, end).toList()), card.text());
    assertEquals(VOICE.say("card.overview"), card.title());
  }

  private static String sentences(List<Window> windows) {
    return String.join(
        " ", windows.stream().map(window -> TEXT.windows().get(window.id())).toList());
  }
}
