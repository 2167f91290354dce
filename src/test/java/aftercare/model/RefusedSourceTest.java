package aftercare.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small source that is right; each row breaks one file of it. */
class RefusedSourceTest {
  @TempDir private Path root;

  @Test
  void the_source_that_the_rows_break_is_right() throws IOException {
    write(Map.of());
    assertDoesNotThrow(() -> GenerateInteractionModel.models(root));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "intents/Ask.txt # slots: activity/can i {activty} # :2: a slot that Ask does not have: {activty}",
        "intents/Ask.txt # slots: activity/can i {when} go # :2: a slot that Ask does not have: {when}",
        "intents/Ask.txt # slots: activity thing/{activity} # :1: a slot that slots.txt does not have: thing",
        "intents/Ask.txt # slots: activity when/{activity} # :1: a slot that no sample says: when",
        "intents/Ask.txt # ' ' # :1: an intent without a line",
        "intents/Ask.txt # slot: activity/{activity} # :1: expected \"slots:\" in the first line",
        "intents/Ask.txt # slots: activity/{activity}/why so # intents/Why.txt:2: \"why so\" is said for another intent in intents/Ask.txt:3",
        "intents/Ask.txt # slots: activity/can i {activity} 2 # :2: only lower-case words",
        "intents/Ask.txt # slots: activity/can I {activity} # :2: only lower-case words",
        "intents/Ask.txt # slots: activity/can i {activity}? # :2: only lower-case words",
        "intents/Ask.txt # slots: activity/{activity}/never mind # :3: \"never mind\" belongs to Amazon's own intents",
        "intents/Ask.txt # slots: activity/{activity} or {activity} # :2: no sample is left",
        "intents/Ask.txt # slots: activity/(a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) (a|b|c|d|e) {activity} # :2: 625 samples from one line",
        "slots.txt # activity: Activity/  {activity}/when: AMAZON.SearchQuery # :3: AMAZON.SearchQuery takes what was meant for other intents",
        "slots.txt # activity: Activty/  {activity} # :1: a type that settings.txt does not list: Activty",
        "slots.txt # activity: Activity/activity: Activity # :2: a slot that is named twice: activity",
        "slots.txt # activity: Activity/  i mean {when} # :2: a slot that Ask does not have: {when}",
        "slots.txt # activity: Activity several/  {activity} # :1: expected \"many\" or nothing after the type",
        "types/Activity.txt # running: running/  jog/walking: walking/  jog # :4: \"jog\" of Activity.walking is owned by Activity.running in types/Activity.txt:2",
        "types/Activity.txt # running: running/  can't run/walking: walking/  cannot run # :4: \"cannot run\" of Activity.walking is owned by Activity.running",
        "types/Activity.txt # running: running/  rash # types/Symptom.txt:1: \"rash\" of Symptom.rash is owned by Activity.running",
        "types/Activity.txt # running: running/  run & jump # :2: only words, figures",
        "types/Activity.txt # running: running/  {when} # :2: only words, figures",
        "types/Activity.txt # running: running/running: run # :2: a value that is named twice: running",
        "types/Activity.txt # '  jog' # :1: an indented line with nothing above it",
        "types/Activity.txt # running # :1: expected \":\" in: running",
        "groups.txt # <go> = go/<go> = went # :2: a group that is named twice: <go>",
        "settings.txt # invocation: gentle aftercare # :1: a missing setting: known locales"
      })
  void a_wrong_source_is_refused_with_file_line_and_reason(
      String file, String content, String message) throws IOException {
    write(Map.of(file, content));
    RefusedSource refused =
        assertThrows(RefusedSource.class, () -> GenerateInteractionModel.models(root));
    String expected = message.startsWith(":") ? file + message : message;
    assertTrue(refused.getMessage().startsWith(expected), refused.getMessage());
  }

  @Test
  void a_value_of_more_than_140_characters_is_refused() throws IOException {
    write(Map.of("types/Activity.txt", "running: running/  " + "a".repeat(141)));
    RefusedSource refused =
        assertThrows(RefusedSource.class, () -> GenerateInteractionModel.models(root));
    assertTrue(
        refused.getMessage().startsWith("types/Activity.txt:2: longer than 140 characters"),
        refused.getMessage());
  }

  @Test
  void a_dialog_intent_that_is_not_listed_is_refused() throws IOException {
    write(Map.of());
    Path settings = root.resolve("settings.txt");
    Files.writeString(settings, Files.readString(settings).replace("dialog: Ask", "dialog: Aks"));
    RefusedSource refused =
        assertThrows(RefusedSource.class, () -> GenerateInteractionModel.models(root));
    assertTrue(refused.getMessage().contains("an intent that settings.txt does not list"));
  }

  /** A slash in a file's content is a line break. */
  private void write(Map<String, String> broken) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "settings.txt",
        "invocation: gentle aftercare/fallback: MEDIUM/locales: en-US/known locales: en-US"
            + "/several values: en-US/intents: Ask Why/built-in: AMAZON.HelpIntent/dialog: Ask"
            + "/types: Activity Symptom/apart: Activity Symptom");
    files.put("groups.txt", "<go> = go");
    files.put("slots.txt", "activity: Activity many/  {activity}/when: AMAZON.DATE/  {when}");
    files.put("intents/Ask.txt", "slots: activity/can i <go> {activity}");
    files.put("intents/Why.txt", "slots:/why so");
    files.put("types/Activity.txt", "running: running/  (run|jog)");
    files.put("types/Symptom.txt", "rash: rash");
    files.putAll(broken);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, List.of(file.getValue().split("/")));
    }
  }
}
