package aftercare;

import aftercare.rules.Evidence;
import aftercare.rules.Outcome;
import aftercare.time.TimeReading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The message keys that the code puts together, with the keys that each can come to. */
final class ComposedKeys {
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*)]");
  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");
  private static final Map<String, List<String>> SETS =
      Map.of(
          "Evidence", names(Evidence.values()),
          "Reason", names(Reason.values()),
          "Judged",
              names(Outcome.values()).stream().filter(it -> !it.equals("NO_GUIDANCE")).toList(),
          "Part", List.of("night", "morning", "afternoon", "evening", "late"));

  /** One place in the code that puts keys together. */
  record Row(String in, String key, List<String> keys, Set<String> placeholders) {}

  private ComposedKeys() {}

  static List<Row> rows() {
    try (InputStream file = ComposedKeys.class.getResourceAsStream("/messages/composed-keys.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(ComposedKeys::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split(" \\|( |$)", -1);
    List<String> keys = Stream.of(words(cells[2])).flatMap(ComposedKeys::expand).toList();
    Set<String> placeholders = cells[3].isBlank() ? Set.of() : Set.of(cells[3].strip().split(" "));
    return new Row(cells[0], cells[1], keys, placeholders);
  }

  /** The words of a cell; a blank in brackets parts none. */
  private static String[] words(String cell) {
    return cell.strip().split(" (?![^\\[]*])");
  }

  private static Stream<String> expand(String pattern) {
    Matcher choice = CHOICE.matcher(pattern);
    if (!choice.find()) {
      return Stream.of(pattern);
    }
    String before = pattern.substring(0, choice.start());
    String after = pattern.substring(choice.end());
    return Stream.of(choice.group(1).split(" ", -1))
        .flatMap(ComposedKeys::members)
        .flatMap(one -> expand(before + one + after));
  }

  private static Stream<String> members(String choice) {
    Matcher range = RANGE.matcher(choice);
    if (range.matches()) {
      return IntStream.rangeClosed(
              Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
          .mapToObj(Integer::toString);
    }
    return SETS.getOrDefault(choice, List.of(choice)).stream();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
