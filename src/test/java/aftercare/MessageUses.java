package aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the sources ask the texts for a message. */
final class MessageUses {
  private static final Path MAIN = Path.of("src", "main", "java", "aftercare");

  /** The declarations, the voice handing on what it was asked for, and other texts' words. */
  private static final Pattern PASSED_ON = Pattern.compile("|String key, .*|key, values");

  private static final Pattern CALL = Pattern.compile("\\b(?:say|message)\\(");

  /** One call: the class it stands in, and its arguments as they are written, on one line. */
  record Use(String in, List<String> arguments) {
    /** Whether the key is written out. */
    boolean isPlain() {
      return isText(arguments.get(0));
    }

    String plainKey() {
      return text(arguments.get(0));
    }

    /** Whether all placeholders are written in the call: name, value, name, value. */
    boolean namesAreWritten() {
      return arguments.size() % 2 == 1
          && IntStream.range(1, arguments.size())
              .filter(i -> i % 2 == 1)
              .mapToObj(arguments::get)
              .allMatch(Use::isText);
    }

    /** The placeholders that are written in the call. */
    List<String> names() {
      return arguments.stream().skip(1).filter(Use::isText).map(Use::text).toList();
    }

    /** The class and the key as it is written; with the placeholders where the key says nothing. */
    String signature() {
      String key = arguments.get(0);
      boolean bare = in.equals("SeveralWriter");
      return in + " | " + key + (bare ? ", " + String.join(", ", names()) : "");
    }

    private static boolean isText(String argument) {
      return argument.matches("\"[^\"]*\"");
    }

    private static String text(String literal) {
      return literal.substring(1, literal.length() - 1);
    }
  }

  private MessageUses() {}

  static List<Use> all() {
    List<Use> uses = new ArrayList<>();
    for (String name : List.of("speech", "dialogue", "alexa")) {
      try (Stream<Path> sources = Files.walk(MAIN.resolve(name))) {
        sources.filter(it -> it.toString().endsWith(".java")).forEach(it -> collect(it, uses));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return uses;
  }

  private static void collect(Path file, List<Use> uses) {
    String source = read(file).replaceAll("(?m)^import .*|/\\*[\\s\\S]*?\\*/|//.*$", "");
    for (Matcher call = CALL.matcher(source); call.find(); ) {
      List<String> arguments = arguments(source, call.end());
      boolean passedOn = PASSED_ON.matcher(String.join(", ", arguments)).matches();
      if (!passedOn) {
        uses.add(new Use(file.getFileName().toString().replace(".java", ""), arguments));
      }
    }
  }

  private static List<String> arguments(String source, int from) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = from; depth >= 0; i++) {
      char c = source.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
      if (depth < 0 || (depth == 0 && c == ',' && !quoted)) {
        arguments.add(argument.toString().strip().replaceAll("\\s+", " "));
        argument.setLength(0);
      } else {
        argument.append(c);
      }
    }
    return arguments;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
