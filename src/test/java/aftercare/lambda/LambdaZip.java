package aftercare.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip that {@code mvn package} has made, read from the project's own folder. */
final class LambdaZip {
  static final Path FILE = Path.of("target", "gentle-aftercare-lambda.zip");

  private LambdaZip() {}

  /** The zip's entries, in the order of its directory. */
  static List<ZipEntry> entries() {
    try (ZipFile zip = new ZipFile(FILE.toFile())) {
      return zip.stream().map(ZipEntry.class::cast).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks the zip under a folder, as Lambda does under its task root; gives back the jars. */
  static List<Path> unpack(Path root) {
    try (ZipFile zip = new ZipFile(FILE.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
          throw new IllegalStateException("an entry outside the task root: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        Files.copy(zip.getInputStream(entry), target);
      }
      try (Stream<Path> jars = Files.list(root.resolve("lib"))) {
        return jars.sorted().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
