package aftercare.simulator;

import aftercare.simulator.nlu.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of an utterance that calls the skill by its name, taken off.
 *
 * @param kind whether the skill was named, and whether something was asked of it
 * @param readings what is left to understand, the likeliest first; empty when the skill was only
 *     opened
 */
record Invocation(Kind kind, List<Utterance> readings) {
  private static final String WAKE = "^(?:(?:hey )?alexa )?(?:please )?(?:can you |could you )?";
  private static final String OPEN =
      "(?:(?:open|launch|start|start up|fire up|begin|load|run|enable|talk to|speak to|use|ask|tell) )?";
  private static final String CONNECTING = "(to|if|whether|about|for|that) (.+)";

  /** How the skill was called. */
  enum Kind {
    /** Not at all: something said inside a session, or the question itself. */
    UNNAMED,
    /** By name alone. */
    OPENED,
    /** By name, with a question. */
    ASKED
  }

  static Invocation of(Utterance said, String invocationName) {
    String spoken = said.spoken();
    String name = Pattern.quote(Utterance.of(invocationName).spoken());
    Matcher called =
        Pattern.compile(WAKE + OPEN + name + "(?: and (?!how|what|when))?\\b ?(.*)$")
            .matcher(spoken);
    if (called.find()) {
      return called.group(1).isBlank() || called.group(1).equals("please")
          ? new Invocation(Kind.OPENED, List.of())
          : new Invocation(Kind.ASKED, readings(called.group(1)));
    }
    Matcher using =
        Pattern.compile("^(?:(?:hey )?alexa )?(.+) (?:using|with|from|on|in) " + name + "$")
            .matcher(spoken);
    if (using.find()) {
      return new Invocation(Kind.ASKED, List.of(Utterance.of(using.group(1))));
    }
    Matcher wake = Pattern.compile("^(?:hey )?alexa (.+)$").matcher(spoken);
    return new Invocation(Kind.UNNAMED, List.of(wake.find() ? Utterance.of(wake.group(1)) : said));
  }

  /**
   * With and without the word that joins the name to the question: "about" may belong to either.
   */
  private static List<Utterance> readings(String rest) {
    List<Utterance> readings = new ArrayList<>();
    Matcher connecting = Pattern.compile(CONNECTING).matcher(rest);
    if (connecting.matches()) {
      readings.add(Utterance.of(connecting.group(2)));
    }
    readings.add(Utterance.of(rest));
    return readings;
  }
}
