package aftercare.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.lambda.RuntimeApiServer.Outcome;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start and three answers load: a cold start is little else than the loading of classes. */
class LoadedClassesIT {
  private static final Duration START = Duration.ofSeconds(10);

  /** The skill and its libraries, their merged lambdas among them, less Lambda's interfaces. */
  private static final Pattern SKILL =
      Pattern.compile("(aftercare|com\\.amazon\\.ask|com\\.fasterxml|org\\.slf4j)\\.");

  private static final int OURS_AND_LIBRARIES = 510;

  /** Those of the JDK and of Lambda's runtime among them; JDK 25 loads a hundred more than 17. */
  private static final int ALL = 3100;

  @TempDir static Path folder;
  private static List<String> loaded;

  @BeforeAll
  static void answer() throws Exception {
    Path root = Files.createDirectory(folder.resolve("task"));
    LambdaZip.unpack(root);
    Path log = folder.resolve("classes.log");
    try (RuntimeApiServer api = new RuntimeApiServer();
        LambdaProcess function =
            LambdaProcess.start(
                root,
                "aftercare.start.PackedStreamHandler",
                api.address(),
                Map.of(),
                "-Xlog:class+load:file=" + log + ":none")) {
      assertTrue(api.isReady(START), function::toString);
      for (String name : List.of("launch", "sheet-mask-yesterday", "trouble-swallowing")) {
        try (InputStream request =
            LoadedClassesIT.class.getResourceAsStream("/requests/" + name + ".json")) {
          assertInstanceOf(Outcome.Answered.class, api.invoke(request.readAllBytes()));
        }
      }
    }
    loaded = Files.readAllLines(log);
  }

  @Test
  void no_json_mapper_is_loaded() {
    assertEquals(
        List.of(),
        loaded.stream().filter(line -> line.startsWith("com.fasterxml.jackson.databind")).toList());
  }

  @Test
  void the_jdks_http_client_is_not_loaded() {
    assertEquals(
        List.of(),
        loaded.stream().filter(line -> line.startsWith("jdk.internal.net.http")).toList());
  }

  @Test
  void the_skill_and_its_libraries_load_few_classes() {
    long count = loaded.stream().filter(LoadedClassesIT::isOfTheSkill).count();
    assertTrue(0 < count && count <= OURS_AND_LIBRARIES, count + " classes");
  }

  @Test
  void a_start_loads_few_classes() {
    assertTrue(loaded.size() <= ALL, loaded.size() + " classes");
  }

  @Test
  void all_but_the_quick_start_itself_comes_from_the_pack() {
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(line -> line.contains("/task/lib/") && !line.startsWith("aftercare.start."))
            .toList());
  }

  @Test
  void the_skill_spins_no_class_for_a_lambda() {
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(line -> line.startsWith("aftercare.") && line.contains("$$Lambda"))
            .toList());
  }

  private static boolean isOfTheSkill(String line) {
    return SKILL.matcher(line).lookingAt();
  }
}
