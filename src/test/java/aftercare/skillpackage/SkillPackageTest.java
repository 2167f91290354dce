package aftercare.skillpackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SkillPackageTest {
  private static final SkillPackage SHIPPED = SkillPackage.shipped();
  private static final Inspection INSPECTION = new Inspection();

  static List<String> files() {
    List<String> files = new ArrayList<>(List.of(SkillPackage.MANIFEST));
    SHIPPED.models().keySet().forEach(locale -> files.add(locale + ".json"));
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_file_is_sound(String file) {
    assertEquals(List.of(), INSPECTION.problems(SHIPPED, file));
  }

  @Test
  void there_is_a_model_for_each_of_the_five_locales() {
    assertEquals(new TreeSet<>(SkillPackage.LOCALES), SHIPPED.models().keySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twins")
  void a_twin_broken_on_purpose_is_found_out(String name, Twin twin) {
    List<String> problems = INSPECTION.problems(twin.of(SHIPPED), twin.file());
    assertTrue(
        problems.stream().anyMatch(problem -> problem.contains(twin.expect())),
        () -> "expected \"" + twin.expect() + "\" among " + problems);
  }

  @Test
  void the_icon_is_drawn_without_letters_and_marks() throws IOException {
    String drawing = Files.readString(SkillPackage.ROOT.resolve("assets/icon.svg"));
    assertEquals(List.of(), Words.marks(drawing).toList());
    assertEquals(List.of(), Words.amazons(drawing).toList());
    assertTrue(!drawing.contains("<text") && !drawing.contains("<image"), drawing);
  }

  static Stream<Arguments> twins() throws IOException {
    try (InputStream in = SkillPackageTest.class.getResourceAsStream("/skillpackage/twins.json")) {
      List<Arguments> rows = new ArrayList<>();
      new ObjectMapper()
          .readTree(in)
          .forEach(row -> rows.add(Arguments.of(row.path("name").asText(), Twin.of(row))));
      return rows.stream();
    }
  }
}
