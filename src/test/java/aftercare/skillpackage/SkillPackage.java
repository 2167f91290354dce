package aftercare.skillpackage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent to Amazon: the manifest and the interaction models by locale, as text.
 *
 * @param models by locale
 */
record SkillPackage(String manifest, Map<String, String> models) {
  static final Path ROOT = Path.of("skill-package");
  static final String MANIFEST = "skill.json";
  static final List<String> LOCALES = List.of("en-US", "en-GB", "en-AU", "en-CA", "en-IN");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path MODELS = ROOT.resolve("interactionModels").resolve("custom");

  static SkillPackage shipped() {
    Map<String, String> models = new TreeMap<>();
    String[] files = MODELS.toFile().list();
    Arrays.stream(files)
        .forEach(file -> models.put(file.replace(".json", ""), read(MODELS.resolve(file))));
    return new SkillPackage(read(ROOT.resolve(MANIFEST)), models);
  }

  /** This package with another text of one of its files. */
  SkillPackage with(String file, String text) {
    if (file.equals(MANIFEST)) {
      return new SkillPackage(text, models);
    }
    Map<String, String> others = new LinkedHashMap<>(models);
    others.put(locale(file), text);
    return new SkillPackage(manifest, others);
  }

  String text(String file) {
    return file.equals(MANIFEST) ? manifest : models.get(locale(file));
  }

  /** The language model of a locale. */
  JsonNode model(String locale) {
    return tree(models.get(locale)).path("interactionModel");
  }

  static String locale(String file) {
    return file.replaceFirst("\\.json$", "");
  }

  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
