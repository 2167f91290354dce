package aftercare.packing;

import aftercare.start.Pack;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts the skill once as Lambda would, asks it the questions of its priming, and writes a pack of
 * all that was loaded, with its lambdas merged. Whatever a pack lacks is loaded from the jars, so
 * that a pack can be too small but not wrong.
 */
public final class WritePack {
  private static final String SKILL = "aftercare.AftercareStreamHandler";
  private static final String QUESTIONS = "aftercare/priming.jsonl";
  private static final String WARM_CALL = "{\"warm\":true}";
  private static final String PACK = "aftercare/start.pack";

  private WritePack() {}

  /**
   * @param args the folder of the compiled classes, and the one of the unpacked libraries
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Path classes = Path.of(args[0]);
    PrintStream printed = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    try (StartRecorder start = recorder(classes, Path.of(args[1]))) {
      Map<String, byte[]> files = recorded(start, Files.readString(classes.resolve(QUESTIONS)));
      Files.write(classes.resolve(PACK), Pack.of(new LambdaMerger(files).merged()));
    } finally {
      System.setOut(printed);
    }
  }

  static StartRecorder recorder(Path classes, Path libraries) throws IOException {
    List<URL> folders = new ArrayList<>();
    folders.add(classes.toUri().toURL());
    try (Stream<Path> unpacked = Files.list(libraries)) {
      for (Path library : unpacked.sorted().toList()) {
        folders.add(library.toUri().toURL());
      }
    }
    return new StartRecorder(folders.toArray(new URL[0]), WritePack.class.getClassLoader());
  }

  /** What a start and the first answers ask for, and the classes that the skill's own name. */
  static Map<String, byte[]> recorded(StartRecorder start, String questions)
      throws IOException, ReflectiveOperationException {
    RequestStreamHandler skill =
        (RequestStreamHandler) start.loadClass(SKILL).getConstructor().newInstance();
    List<String> events = new ArrayList<>(questions.lines().toList());
    events.add(WARM_CALL);
    for (String event : events) {
      skill.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          OutputStream.nullOutputStream(),
          null);
    }
    start.askForNamedClasses();
    return start.asked();
  }
}
