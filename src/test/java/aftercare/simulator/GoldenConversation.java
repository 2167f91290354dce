package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** One conversation of a file: its title, where and when it is held, and what is said. */
record GoldenConversation(String title, String at, List<String> said) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

  static List<GoldenConversation> read(Path file) {
    List<GoldenConversation> conversations = new ArrayList<>();
    for (String block : text(file).split("(?m)^# ")) {
      List<String> lines = block.lines().toList();
      if (lines.size() > 1) {
        List<String> said =
            lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
        conversations.add(
            new GoldenConversation(lines.get(0), lines.get(1).substring("at: ".length()), said));
      }
    }
    return conversations;
  }

  /** The conversation as its file should read. */
  String answeredBy(Alexa alexa) {
    String[] parts = at.split(", ");
    ZoneId zone = Setting.zone(parts[1]);
    Conversation conversation =
        alexa.converse(new Setting(Setting.moment(parts[2] + ":00", zone), zone, parts[0], false));
    StringBuilder text = new StringBuilder("# " + title + "\nat: " + at + "\n");
    for (String words : said) {
      JsonNode turn = TurnJson.of(conversation.say(words));
      text.append("\n> ").append(words).append("\n").append(turn(turn, zone));
    }
    return text.toString();
  }

  private static String turn(JsonNode turn, ZoneId zone) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    lines.add("  understood  " + understood(turn));
    for (JsonNode verdict : turn.path("verdicts")) {
      lines.add("  verdict     " + verdict(verdict, zone));
    }
    lines.add("  heard       " + turn.path("speech").asText());
    if (turn.path("reprompt").isTextual()) {
      lines.add("  reprompt    " + turn.path("reprompt").asText());
    }
    if (turn.path("card").isObject()) {
      lines.add("  card        " + turn.at("/card/title").asText());
      turn.at("/card/text")
          .asText()
          .lines()
          .forEach(line -> lines.add(("              " + line).stripTrailing()));
    }
    lines.add("  session     " + (turn.path("ended").asBoolean() ? "ended" : "open"));
    return lines.toString();
  }

  private static String understood(JsonNode turn) {
    JsonNode understood = turn.path("understood");
    StringJoiner parts = new StringJoiner("; ");
    parts.add(turn.path("intent").asText() + " (" + turn.path("match").asText() + ")");
    understood.path("activities").forEach(id -> parts.add(id.asText()));
    understood.path("symptoms").forEach(id -> parts.add(id.asText()));
    if (understood.path("product").isTextual()) {
      parts.add(understood.path("product").asText());
    }
    if (understood.path("area").isTextual()) {
      parts.add(understood.path("area").asText());
    }
    JsonNode hours = understood.path("elapsedHours");
    if (hours.isArray()) {
      parts.add(hours.get(0).asText() + " to " + hours.get(1).asText() + " hours ago");
    }
    return parts.toString();
  }

  private static String verdict(JsonNode verdict, ZoneId zone) {
    String from =
        verdict.path("from").isTextual() ? ", from " + moment(verdict.path("from"), zone) : "";
    String at = verdict.has("at") ? ", planned for " + moment(verdict.path("at"), zone) : "";
    return verdict.path("activity").asText() + " " + verdict.path("verdict").asText() + at + from;
  }

  private static String moment(JsonNode instant, ZoneId zone) {
    return MOMENT.format(Instant.parse(instant.asText()).atZone(zone));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
