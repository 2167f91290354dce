package aftercare.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.speech.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text file holds, it is refused by place or fit for use. */
class TextsFuzzTest {
  private static final String FILE = "en.json";
  private static final EditedJson SOUND = EditedJson.of("/texts/sound.json");
  private static final RequiredIds IDS =
      new RequiredIds(
          Set.of("sheet_mask", "cleansing"),
          Set.of("double_vision", "something_wrong"),
          Set.of("forehead", "unknown"),
          Set.of("botox", "filler"),
          Set.of("which_mask"),
          Set.of("seed"),
          Set.of("first_day"));

  static Stream<byte[]> files() {
    return Stream.of(SOUND.bytes());
  }

  @Test
  void the_sound_file_is_sound() {
    assertTrue(read(SOUND.bytes()).isPresent());
  }

  @MethodSource("files")
  @FuzzTest
  void any_bytes_are_texts_or_refused_by_place(byte[] json) {
    read(json).ifPresent(TextsFuzzTest::canBeShipped);
  }

  @FuzzTest
  void any_edit_leaves_texts_or_is_refused_by_place(byte[] edits) {
    read(SOUND.edited(edits)).ifPresent(TextsFuzzTest::canBeShipped);
  }

  private static Optional<Texts> read(byte[] json) {
    try {
      return Optional.of(TextsReader.read(FILE, new ByteArrayInputStream(json), IDS));
    } catch (BrokenDataException refused) {
      Refusal.namesThePlace(FILE, refused);
      return Optional.empty();
    }
  }

  private static void canBeShipped(Texts texts) {
    CompactOutput out = new CompactOutput();
    new CompactTextsWriter(out).write(texts);
    assertEquals(texts, new CompactTexts(new CompactInput(out.bytes(), 0)).read());
  }
}
