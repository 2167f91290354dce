package aftercare.dialogue;

import aftercare.Shipped;
import aftercare.time.Here;
import aftercare.time.SpokenTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A conversation in the catalogue's ids: what is heard turn by turn, and what becomes of it.
 *
 * <p>It is held at half past three in New York, on Tuesday, 24 November 2026.
 */
record Script(String title, List<Line> lines) {
  static final Here HERE =
      new Here(Instant.parse("2026-11-24T20:30:00Z"), Set.of(ZoneId.of("America/New_York")));

  static final Consultation CONSULTATION =
      new Consultation(
          Shipped.RULES, Shipped.RULES.treatmentWindows(), Shipped.RULES.plannedWindows());

  private static final Map<String, Topic> TOPICS =
      Map.ofEntries(
          Map.entry("canI", CONSULTATION.canI),
          Map.entry("whenCanI", CONSULTATION.whenCanI),
          Map.entry("whatToAvoid", CONSULTATION.whatToAvoid),
          Map.entry("symptom", CONSULTATION.symptom),
          Map.entry("treatmentTold", CONSULTATION.treatmentTold),
          Map.entry("beforeTreatment", CONSULTATION.beforeTreatment),
          Map.entry("otherTreatment", CONSULTATION.otherTreatment),
          Map.entry("why", CONSULTATION.why),
          Map.entry("source", CONSULTATION.source),
          Map.entry("launch", CONSULTATION.launch),
          Map.entry("help", CONSULTATION.help),
          Map.entry("notUnderstood", CONSULTATION.notUnderstood),
          Map.entry("repeat", CONSULTATION.repeat),
          Map.entry("yes", CONSULTATION.yes),
          Map.entry("no", CONSULTATION.no));

  /**
   * One turn.
   *
   * @param heard the topic and the slots, such as {@code canI activity=sauna date=2026-11-23}
   * @param state the question that is then open with what it elicits, or {@code CLOSED}
   * @param verdicts such as {@code sauna NOT_YET}, joined by commas
   * @param words what the speech holds, and after a {@code !} what it does not
   * @param shown the same of the card, where that is of interest
   */
  record Line(String heard, String state, String verdicts, List<String> words, List<String> shown) {

    Turn answer(Memory memory) {
      String topic = heard.split(" ")[0];
      return TOPICS.get(topic).answer(new Scene(slots(), memory, HERE, Shipped.voice("en-US")));
    }

    List<String> unknownWords() {
      return slots().unknown();
    }

    private Heard slots() {
      Map<String, String> slots = new HashMap<>();
      Stream.of(heard.split(" "))
          .skip(1)
          .map(slot -> slot.split("=", 2))
          .forEach(slot -> slots.put(slot[0], slot[1]));
      return new Heard(
          ids(slots.get("activity")),
          ids(slots.get("unknown")).stream().map(words -> words.replace('_', ' ')).toList(),
          ids(slots.get("symptom")),
          Optional.ofNullable(slots.get("product")),
          Optional.ofNullable(slots.get("other")),
          ids(slots.get("area")),
          new SpokenTime(
              slots.get("date"), slots.get("ago"), slots.get("time"), slots.get("rough")),
          new SpokenTime(
              slots.get("planDate"),
              slots.get("planIn"),
              slots.get("planTime"),
              slots.get("planRough")));
    }

    private static List<String> ids(String value) {
      return value == null ? List.of() : List.of(value.split(","));
    }
  }

  static List<Script> of(String file) {
    List<Script> scripts = new ArrayList<>();
    for (String block : text(file).split("(?m)^# ")) {
      List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
      if (lines.size() > 1) {
        scripts.add(new Script(lines.get(0), lines.stream().skip(1).map(Script::line).toList()));
      }
    }
    return scripts;
  }

  private static Line line(String text) {
    String[] cells = text.split("\\|", -1);
    return new Line(
        cells[0].strip(),
        cells[1].strip(),
        cells[2].strip(),
        words(cells[3]),
        cells.length > 4 ? words(cells[4]) : List.of());
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.split(" / ")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static String text(String file) {
    try (InputStream in = Script.class.getResourceAsStream("/dialogue/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
