package aftercare.simulator;

import aftercare.simulator.nlu.ModelReader;
import aftercare.simulator.nlu.Understanding;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Alexa with one skill: its interaction models by locale, read when first needed, and its entry.
 */
final class Alexa {
  private static final String JSON = ".json";

  private final Path models;
  private final RequestStreamHandler handler;
  private final Map<String, Understanding> understandings = new ConcurrentHashMap<>();

  /**
   * A desk with a skill.
   *
   * @param models the directory with one interaction model for each locale, {@code <locale>.json}
   */
  Alexa(Path models, RequestStreamHandler handler) {
    this.models = models;
    this.handler = handler;
  }

  /**
   * Begins a conversation.
   *
   * @throws IllegalArgumentException when there is no sound interaction model for the locale
   */
  Conversation converse(Setting setting) {
    Understanding understanding = understandings.computeIfAbsent(setting.locale(), this::read);
    return new Conversation(setting, understanding, handler);
  }

  /** The locales with an interaction model, in order. */
  List<String> locales() {
    try (Stream<Path> files = Files.list(models)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(JSON))
          .map(name -> name.substring(0, name.length() - JSON.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Understanding read(String locale) {
    Path file = models.resolve(locale + JSON);
    if (!locale.matches("[a-z]{2}-[A-Z]{2}") || !Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "locale \"" + locale + "\" has no interaction model in " + models);
    }
    return new Understanding(ModelReader.read(file));
  }
}
