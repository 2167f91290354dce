package aftercare.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways people ask, as {@code shapes.txt} lists them, are samples of their intents. */
class ShapesTest {
  private static Map<String, Set<String>> samples;

  @BeforeAll
  static void expands_the_source() throws IOException {
    ModelSource source = ModelSource.read(GenerateInteractionModel.SOURCE);
    samples =
        new ModelBuilder(source)
            .build("en-US").intents().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, intent -> new HashSet<>(intent.getValue().samples())));
  }

  static List<SourceLine> shapes() throws IOException {
    return SourceLine.read(Path.of("src", "test", "resources", "aftercare", "model"), "shapes.txt");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void what_people_say_is_a_sample(SourceLine shape) {
    assertTrue(
        samples.get(shape.before(":")).contains(shape.after(":")),
        () -> shape.place() + ": " + shape.text());
  }
}
