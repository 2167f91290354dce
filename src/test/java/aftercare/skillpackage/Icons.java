package aftercare.skillpackage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The two pictures of the store page, square PNG of the sizes that Amazon asks for. */
final class Icons {
  private static final String PREFIX = "file://";

  private Icons() {}

  static List<String> problems(String uri, int side) {
    List<String> problems = new ArrayList<>();
    if (!uri.startsWith(PREFIX)) {
      return List.of("icon is not a file of the package: " + uri);
    }
    Path file = SkillPackage.ROOT.resolve(uri.substring(PREFIX.length()));
    Optional<BufferedImage> image = image(file);
    if (!file.toString().endsWith(".png") || image.isEmpty()) {
      return List.of("icon is no PNG: " + uri);
    }
    if (image.get().getWidth() != side || image.get().getHeight() != side) {
      problems.add("icon is not " + side + " by " + side + ": " + uri);
    }
    return problems;
  }

  private static Optional<BufferedImage> image(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.ofNullable(ImageIO.read(file.toFile()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
