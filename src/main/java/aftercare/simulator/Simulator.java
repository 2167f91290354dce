package aftercare.simulator;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * Alexa on a desk, from the command line: a conversation on the terminal or in the browser, or a
 * batch of conversations.
 */
public final class Simulator {
  private static final int WRONG_USE = 2;
  private static final int DONE = 0;

  private final Supplier<Alexa> desk;
  private final Clock clock;

  Simulator(Supplier<Alexa> desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** Runs; see {@link Options#USAGE}. Exit code 2 when it is called in a wrong way. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream error =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Simulator simulator = new Simulator(RealSkill::onTheDesk, Clock.systemDefaultZone());
    int code = simulator.run(List.of(arguments), System.in, out, error);
    out.flush();
    if (code != DONE) {
      System.exit(code);
    }
  }

  int run(List<String> arguments, InputStream in, PrintStream out, PrintStream error) {
    try {
      Options options = Options.of(arguments, clock);
      Alexa alexa = desk.get();
      if (options.web().isPresent()) {
        serve(alexa, options, () -> Options.of(arguments, clock).setting(), out);
      } else if (options.batch().isPresent()) {
        try (BufferedReader lines = reader(options.batch().get(), in)) {
          new Batch(alexa, options.setting()).run(lines, out);
        }
      } else {
        new Console(alexa.converse(options.setting())).run(reader("-", in), out);
      }
      return DONE;
    } catch (IllegalArgumentException e) {
      error.println(e.getMessage());
      error.println(Options.USAGE);
      return WRONG_USE;
    } catch (NoSuchFileException e) {
      error.println("there is no file " + e.getFile());
      return WRONG_USE;
    } catch (IOException e) {
      error.println("cannot read or write: " + e.getMessage());
      return WRONG_USE;
    }
  }

  /** Serves until the thread is interrupted. A locale without a model is refused before that. */
  private static void serve(Alexa alexa, Options options, Supplier<Setting> unsaid, PrintStream out)
      throws IOException {
    alexa.converse(options.setting());
    WebConversations conversations = new WebConversations(alexa, unsaid);
    try (WebServer server = WebServer.on(options.web().getAsInt(), conversations)) {
      out.println("Gentle Aftercare is at " + server.address() + " until Ctrl+C");
      out.flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static BufferedReader reader(String file, InputStream in) throws IOException {
    return file.equals("-")
        ? new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(file));
  }
}
