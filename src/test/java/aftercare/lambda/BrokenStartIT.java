package aftercare.lambda;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A function whose data or settings are damaged: it stops at its start, and the log says why. */
class BrokenStartIT {
  private static final String HANDLER = "aftercare.AftercareStreamHandler";
  private static final Duration START = Duration.ofSeconds(10);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "rules.json, shipped.bin was made of another rules.json",
    "text/en.json, shipped.bin was made of another text/en.json",
    "shipped.bin, shipped.bin is damaged",
  })
  void a_file_with_one_bit_turned_stops_the_start(String file, String message) throws Exception {
    Path root = unpacked();
    try (FileSystem jar = FileSystems.newFileSystem(root.resolve("lib/aftercare.jar"))) {
      Path damaged = jar.getPath("aftercare", file);
      byte[] bytes = Files.readAllBytes(damaged);
      bytes[bytes.length / 2] ^= 1;
      Files.write(damaged, bytes);
    }
    assertStops(root, Map.of(), "aftercare.data.BrokenDataException: " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "rules.json, rules.json is missing",
    "text/en.json, text/en.json is missing",
    "shipped.bin, shipped.bin is missing",
  })
  void a_file_that_is_missing_stops_the_start(String file, String message) throws Exception {
    Path root = unpacked();
    try (FileSystem jar = FileSystems.newFileSystem(root.resolve("lib/aftercare.jar"))) {
      Files.delete(jar.getPath("aftercare", file));
    }
    assertStops(root, Map.of(), "aftercare.data.BrokenDataException: " + message);
  }

  @ParameterizedTest
  @CsvSource({"CLINIC_PHONE, call us, CLINIC_PHONE"})
  void a_setting_that_cannot_be_said_stops_the_start(String name, String value, String message)
      throws Exception {
    assertStops(unpacked(), Map.of(name, value), message);
  }

  private Path unpacked() throws IOException {
    Path root = Files.createDirectory(folder.resolve("task"));
    LambdaZip.unpack(root);
    return root;
  }

  private static void assertStops(Path root, Map<String, String> settings, String message)
      throws Exception {
    try (RuntimeApiServer api = new RuntimeApiServer();
        LambdaProcess function = LambdaProcess.start(root, HANDLER, api.address(), settings)) {
      assertFalse(api.isReady(START));
      assertTrue(function.printed().contains(message), function.printed());
    }
  }
}
