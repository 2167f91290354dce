package aftercare.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every answer must be to be certified, whatever was asked. */
final class Certified {
  static final int LONGEST_SPEECH = 8_000;
  static final int LARGEST_RESPONSE = 120 * 1024;
  private static final int SHOWN = 10;
  private static final Pattern TAG = Pattern.compile("</?([a-z-]+)[^>]*>");
  private static final Pattern LEFT_OVER = Pattern.compile("\\{[^}]*}|[$]|\\bnull\\b");

  /** How the skill owns to a mistake of its own; nobody should ever hear it. */
  private static final String FAULT = Messages.text("fault").split("\\.")[0];

  private final Reply reply;
  private final List<String> problems = new ArrayList<>();

  private Certified(Reply reply) {
    this.reply = reply;
  }

  /** All of the answers are sound. */
  static void hold(Stream<Reply> replies) {
    List<String> problems = replies.flatMap(reply -> problems(reply).stream()).toList();
    assertEquals(
        List.of(),
        problems.stream().limit(SHOWN).toList(),
        () -> problems.size() + " problems, the first of them");
  }

  static void holds(Reply reply) {
    hold(Stream.of(reply));
  }

  private static List<String> problems(Reply reply) {
    Certified checked = new Certified(reply);
    checked.session();
    checked.speech(reply.ssml());
    checked.speech(reply.response().at("/reprompt/outputSpeech/ssml").asText());
    checked.card(reply.card());
    checked.unless(reply.bytes().length <= LARGEST_RESPONSE, "larger than 120 KB");
    return checked.problems;
  }

  private void unless(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem + ": " + reply.speech() + " <- " + reply.request());
    }
  }

  private void session() {
    boolean asks = reply.speech().endsWith("?");
    unless(!reply.speech().isBlank(), "nothing is said");
    unless(!reply.speech().startsWith(FAULT), "a fault");
    unless(reply.response().path("shouldEndSession").isBoolean(), "session left undecided");
    unless(asks == reply.isOpen(), "not open exactly when a question is asked");
    unless(asks == reply.hasReprompt(), "a reprompt not exactly when a question is asked");
    unless(!asks || reply.reprompt().endsWith("?"), "the reprompt asks nothing");
    unless(asks || reply.response().path("directives").isEmpty(), "a dialog without a question");
  }

  private void speech(String ssml) {
    unless(ssml.length() <= LONGEST_SPEECH, "longer than 8,000 characters");
    unless(ssml.isEmpty() || Ssml.isWellFormed(ssml), "not well-formed");
    unless(
        TAG.matcher(ssml)
            .results()
            .allMatch(tag -> Set.of("speak", "say-as").contains(tag.group(1))),
        "a tag that is not used");
    String text = ssml.replaceAll("</?(speak|say-as)[^>]*>", "");
    unless(!text.contains("<") && !text.contains(">"), "not escaped");
    unless(!text.replaceAll("&(amp|lt|gt);", "").contains("&"), "not escaped");
    String request = reply.request().toString();
    unless(
        LEFT_OVER.matcher(text).results().allMatch(found -> request.contains(found.group())),
        "a placeholder is left over");
  }

  private void card(JsonNode card) {
    if (card.isMissingNode()) {
      return;
    }
    String title = card.path("title").asText();
    String text = card.path("text").asText();
    unless(card.path("type").asText().equals("Standard"), "a card of another type");
    unless(title.length() >= 4 && title.length() <= 200, "card title: " + title);
    unless(title.length() + text.length() <= LONGEST_SPEECH, "a card too long");
    unless(text.lines().filter(line -> !line.isBlank()).count() >= 2, "card says little: " + text);
    unless(text.endsWith(Messages.text("card.disclaimer")), "no disclaimer on the card");
    for (String markup : List.of("<", ">", "&amp;", "http", "**", "{", "}", "null")) {
      unless(!(title + text).contains(markup), "card has markup " + markup);
    }
  }
}
