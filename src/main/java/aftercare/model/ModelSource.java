package aftercare.model;

import aftercare.model.SlotSource.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything under {@code src/model}, read and split but not yet expanded. {@code settings.txt}
 * names what there is; each intent and each type has a file of its own name, an intent in {@code
 * intents} for its plain forms and perhaps in {@code talk} for what real people say.
 *
 * @param settings the lines of {@code settings.txt} by their key
 * @param groups named groups, which any pattern may use
 */
record ModelSource(
    Map<String, SourceLine> settings,
    Map<String, Pattern> groups,
    Map<String, SlotSource> slots,
    Map<String, IntentSource> intents,
    Map<String, List<ValueSource>> types) {

  static ModelSource read(Path root) throws IOException {
    Map<String, SourceLine> settings = new LinkedHashMap<>();
    for (SourceLine line : SourceLine.read(root, "settings.txt")) {
      settings.put(line.before(":"), line);
    }
    Set<String> locales = new LinkedHashSet<>(words(settings, "known locales"));
    Map<String, IntentSource> intents = new LinkedHashMap<>();
    for (String name : words(settings, "intents")) {
      List<SourceLine> lines = new ArrayList<>(SourceLine.read(root, "intents/" + name + ".txt"));
      if (Files.exists(root.resolve("talk/" + name + ".txt"))) {
        lines.addAll(SourceLine.read(root, "talk/" + name + ".txt"));
      }
      intents.put(name, intent(name, lines));
    }
    Map<String, List<ValueSource>> types = new LinkedHashMap<>();
    for (String name : words(settings, "types")) {
      types.put(name, values(SourceLine.read(root, "types/" + name + ".txt")));
    }
    return new ModelSource(
        settings,
        groups(SourceLine.read(root, "groups.txt"), locales),
        slots(SourceLine.read(root, "slots.txt")),
        intents,
        types);
  }

  /** One setting as it stands. */
  String setting(String key) {
    return setting(settings, key).after(":");
  }

  /** One setting that is a list. */
  List<String> words(String key) {
    return words(settings, key);
  }

  Pattern parse(Place place, String text) {
    return PatternParser.parse(groups, Set.copyOf(words("known locales")), place, text);
  }

  private static SourceLine setting(Map<String, SourceLine> settings, String key) {
    SourceLine line = settings.get(key);
    if (line == null) {
      throw new Place("settings.txt", 1).refuse("a missing setting: " + key);
    }
    return line;
  }

  private static List<String> words(Map<String, SourceLine> settings, String key) {
    return List.of(setting(settings, key).after(":").split("\\s+"));
  }

  static Map<String, Pattern> groups(List<SourceLine> lines, Set<String> locales) {
    Map<String, Pattern> groups = new LinkedHashMap<>();
    for (SourceLine line : lines) {
      String name = line.before("=").replaceAll("^<|>$", "");
      Pattern pattern = PatternParser.parse(groups, locales, line.place(), line.after("="));
      if (groups.put(name, pattern) != null) {
        throw line.place().refuse("a group that is named twice: <" + name + ">");
      }
    }
    return groups;
  }

  static IntentSource intent(String name, List<SourceLine> lines) {
    if (lines.isEmpty()) {
      throw new Place("intents/" + name + ".txt", 1).refuse("an intent without a line");
    }
    List<SourceLine> patterns = new ArrayList<>(lines);
    SourceLine first = patterns.remove(0);
    if (!first.before(":").equals("slots")) {
      throw first.place().refuse("expected \"slots:\" in the first line");
    }
    String slots = first.after(":");
    return new IntentSource(
        name, slots.isEmpty() ? List.of() : List.of(slots.split("\\s+")), patterns);
  }

  static Map<String, SlotSource> slots(List<SourceLine> lines) {
    Map<String, SlotSource> slots = new LinkedHashMap<>();
    for (List<SourceLine> block : blocks(lines)) {
      SourceLine head = block.get(0);
      String[] type = head.after(":").split("\\s+");
      if (type.length > 1 && !type[1].equals("many")) {
        throw head.place().refuse("expected \"many\" or nothing after the type");
      }
      Count count = type.length > 1 ? Count.MANY : Count.ONE;
      String name = head.before(":");
      SlotSource slot =
          new SlotSource(head.place(), name, type[0], count, block.subList(1, block.size()));
      if (slots.put(name, slot) != null) {
        throw head.place().refuse("a slot that is named twice: " + name);
      }
    }
    return slots;
  }

  static List<ValueSource> values(List<SourceLine> lines) {
    List<ValueSource> values = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (List<SourceLine> block : blocks(lines)) {
      SourceLine head = block.get(0);
      if (!ids.add(head.before(":"))) {
        throw head.place().refuse("a value that is named twice: " + head.before(":"));
      }
      values.add(
          new ValueSource(
              head.place(), head.before(":"), head.after(":"), block.subList(1, block.size())));
    }
    return values;
  }

  /** A line at the margin with the indented lines below it. */
  private static List<List<SourceLine>> blocks(List<SourceLine> lines) {
    List<List<SourceLine>> blocks = new ArrayList<>();
    for (SourceLine line : lines) {
      if (!line.indented()) {
        blocks.add(new ArrayList<>());
      } else if (blocks.isEmpty()) {
        throw line.place().refuse("an indented line with nothing above it");
      }
      blocks.get(blocks.size() - 1).add(line);
    }
    return blocks;
  }
}
