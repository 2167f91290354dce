package aftercare.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LambdaZipIT {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final String OURS = "aftercare.jar";
  private static final long SIX_MEGABYTES = 6_000_000;

  @TempDir static Path root;
  private static List<Path> jars;

  @BeforeAll
  static void unpack() {
    jars = LambdaZip.unpack(root);
  }

  @Test
  void every_entry_is_a_jar_in_lib() {
    assertEquals(
        List.of(),
        LambdaZip.entries().stream()
            .map(ZipEntry::getName)
            .filter(name -> !name.matches("lib/[a-z0-9.-]+\\.jar"))
            .toList());
  }

  @Test
  void only_the_chosen_libraries_go_along() {
    assertEquals(
        new TreeSet<>(
            Set.of(
                OURS,
                "ask-sdk-core",
                "ask-sdk-lambda-support",
                "ask-sdk-model",
                "ask-sdk-model-runtime",
                "ask-sdk-runtime",
                "aws-lambda-java-core",
                "commons-io",
                "jackson-annotations",
                "jackson-core",
                "jackson-databind",
                "jackson-datatype-jsr310",
                "slf4j-api",
                "slf4j-nop")),
        jars.stream()
            .map(jar -> jar.getFileName().toString().replaceFirst("-[0-9][0-9.]*\\.jar$", ""))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void the_projects_jar_is_what_was_compiled_less_the_desk_tools() throws IOException {
    Set<String> compiled = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !isForTheDesk(name))
          .forEach(compiled::add);
    }
    Set<String> deployed = new TreeSet<>();
    files(root.resolve("lib").resolve(OURS)).forEach(entry -> deployed.add(entry.getName()));
    assertTrue(deployed.remove("META-INF/MANIFEST.MF"));
    assertEquals(compiled, deployed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aftercare/simulator/Simulator.class",
        "aftercare/simulator/page.html",
        "aftercare/model/GenerateInteractionModel.class",
        "aftercare/packing/WritePack.class",
        "aftercare/rules.schema.json"
      })
  void what_is_for_the_desk_is_compiled_and_not_deployed(String name) throws IOException {
    assertTrue(Files.exists(CLASSES.resolve(name)));
    assertTrue(
        files(root.resolve("lib").resolve(OURS)).stream()
            .noneMatch(entry -> entry.getName().equals(name)));
  }

  @Test
  void no_jar_holds_a_desk_tool() throws IOException {
    for (Path jar : jars) {
      assertEquals(
          List.of(),
          files(jar).stream().map(ZipEntry::getName).filter(LambdaZipIT::isForTheDesk).toList(),
          jar.toString());
    }
  }

  @Test
  void every_jar_is_stored_and_the_zip_is_compressed() throws IOException {
    for (Path jar : jars) {
      assertEquals(
          List.of(),
          files(jar).stream()
              .filter(entry -> entry.getMethod() != ZipEntry.STORED)
              .map(ZipEntry::getName)
              .toList(),
          jar.toString());
    }
    assertTrue(LambdaZip.entries().stream().allMatch(e -> e.getMethod() == ZipEntry.DEFLATED));
  }

  @Test
  void every_jar_begins_with_its_manifest() throws IOException {
    for (Path jar : jars) {
      assertEquals("META-INF/MANIFEST.MF", files(jar).get(0).getName(), jar.toString());
    }
  }

  @Test
  void all_times_are_one_fixed_time() throws IOException {
    Set<LocalDateTime> times = new TreeSet<>();
    LambdaZip.entries().forEach(entry -> times.add(entry.getTimeLocal()));
    for (Path jar : jars) {
      files(jar).forEach(entry -> times.add(entry.getTimeLocal()));
    }
    assertEquals(Set.of(LocalDateTime.of(2026, 11, 24, 0, 0)), times);
  }

  @Test
  void the_zip_is_small() throws IOException {
    assertTrue(Files.size(LambdaZip.FILE) <= SIX_MEGABYTES, Files.size(LambdaZip.FILE) + " bytes");
  }

  private static boolean isForTheDesk(String name) {
    return name.startsWith("aftercare/simulator/")
        || name.startsWith("aftercare/model/")
        || name.startsWith("aftercare/packing/")
        || name.endsWith(".schema.json");
  }

  private static List<ZipEntry> files(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry.class::cast).toList();
    }
  }
}
