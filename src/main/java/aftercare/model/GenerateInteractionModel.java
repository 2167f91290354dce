package aftercare.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the interaction model of every locale; {@code mvn -q compile exec:java@model} in the
 * project's root.
 */
public final class GenerateInteractionModel {
  /** Where the phrases are. */
  static final Path SOURCE = Path.of("src", "model");

  /** Where Amazon's tools look for the models. */
  static final Path TARGET = Path.of("skill-package", "interactionModels", "custom");

  private GenerateInteractionModel() {}

  /**
   * @param arguments none
   * @throws IOException when a source file cannot be read or a model cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(TARGET);
    for (Map.Entry<Path, String> model : models(SOURCE).entrySet()) {
      Files.writeString(TARGET.resolve(model.getKey()), model.getValue());
    }
  }

  /** The text of every model by its file name. */
  static Map<Path, String> models(Path root) throws IOException {
    ModelSource source = ModelSource.read(root);
    ModelBuilder builder = new ModelBuilder(source);
    Map<Path, String> models = new LinkedHashMap<>();
    for (String locale : source.words("locales")) {
      models.put(Path.of(locale + ".json"), ModelWriter.write(builder.build(locale)));
    }
    return models;
  }
}
