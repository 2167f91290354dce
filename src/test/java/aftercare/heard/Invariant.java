package aftercare.heard;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold of every answer, whatever was asked. */
enum Invariant {
  IS_SPEECH_OR_SILENCE(
      reply ->
          reply.response().isObject()
              && (reply.response().isEmpty()
                  || reply.response().has("canFulfillIntent") != spoken(reply))),
  SSML_IS_SOUND(
      reply ->
          Stream.of(reply.ssml(), reply.repromptSsml())
              .allMatch(ssml -> ssml.isEmpty() || Ssml.isSound(ssml))),
  ESCAPES_WHAT_WAS_SAID(
      reply ->
          Said.in(reply).stream()
              .filter(said -> said.contains("<") || said.contains(">"))
              .noneMatch(said -> inside(reply.ssml() + reply.repromptSsml()).contains(said))),
  SPEECH_FITS(reply -> reply.ssml().length() <= 8_000 && reply.repromptSsml().length() <= 8_000),
  CARD_FITS(reply -> reply.cardText().length() <= 8_000),
  RESPONSE_FITS(reply -> reply.bytes().length <= 120 * 1024),
  OPEN_EXACTLY_AFTER_A_QUESTION(
      reply -> !spoken(reply) || (asks(reply) ? reply.isOpen() : reply.isEnded())),
  REPROMPTS_EXACTLY_AFTER_A_QUESTION(
      reply -> asks(reply) ? reply.reprompt().endsWith("?") : !reply.hasReprompt()),
  ELICITS_ONLY_WITH_A_QUESTION(
      reply -> asks(reply) || reply.response().path("directives").isEmpty()),
  CARD_IS_PLAIN(
      reply ->
          reply.card().isMissingNode()
              || reply.card().path("type").asText().equals("Standard")
                  && !reply.card().path("title").asText().isBlank()
                  && !Wrong.MARKUP.matcher(reply.cardText()).find()),
  CARD_ENDS_WITH_THE_DISCLAIMER(
      reply ->
          reply.card().isMissingNode()
              || reply.card().path("text").asText().endsWith(Messages.text("card.disclaimer"))),
  SHOWS_NO_IDS(reply -> !found(Wrong.ID, all(reply), reply)),
  FILLS_EVERY_PLACE(reply -> !found(Wrong.PLACE, all(reply), reply)),
  PROMISES_NOTHING(reply -> !found(Wrong.PROMISE, all(reply), reply)),
  NO_GO_AHEAD_IS_EARLY(GoAheads::areDue);

  /** What no words of the skill's own may hold. */
  private static final class Wrong {
    static final Pattern MARKUP = Pattern.compile("<|>|&(amp|lt|gt|quot);|https?:|\\*\\*");
    static final Pattern ID = Pattern.compile("\\b[A-Za-z]++_[A-Za-z_]+|\\wIntent\\b|amzn1");
    static final Pattern PLACE = Pattern.compile("[{}$]|\\bnull\\b|\\bOptional\\b|%[sd]|  ");
    static final Pattern PROMISE =
        Pattern.compile(
            "(?i)(?<!to be )\\bsafe\\b|\\b(guarante|diagnos|promise)|\\b(cures?|no risk|risk.free)\\b");
  }

  private final Predicate<Reply> holds;

  Invariant(Predicate<Reply> holds) {
    this.holds = holds;
  }

  boolean holds(Reply reply) {
    return holds.test(reply);
  }

  private static String inside(String ssml) {
    return ssml.replaceAll("</?speak>", "");
  }

  private static boolean spoken(Reply reply) {
    return reply.response().at("/outputSpeech/type").asText().equals("SSML");
  }

  private static boolean asks(Reply reply) {
    return reply.speech().endsWith("?");
  }

  private static String all(Reply reply) {
    return reply.speech() + "\n" + reply.reprompt() + "\n" + reply.cardText();
  }

  /** Whether a pattern is found that nobody said. */
  private static boolean found(Pattern pattern, String text, Reply reply) {
    return pattern
        .matcher(text)
        .results()
        .anyMatch(found -> Said.in(reply).stream().noneMatch(it -> it.contains(found.group())));
  }
}
