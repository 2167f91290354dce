package aftercare.simulator.nlu;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Amazon's own intents by their usual phrases; the skill's samples add nothing to them. */
final class BuiltInIntents {
  /** Intents that answer something, so that they reach a skill only while a session is open. */
  private static final Set<String> IN_SESSION =
      Set.of("AMAZON.YesIntent", "AMAZON.NoIntent", "AMAZON.RepeatIntent");

  private static final Map<String, Set<String>> PHRASES =
      Map.of(
          "AMAZON.YesIntent",
          Set.of(
              "yes",
              "yeah",
              "yep",
              "yup",
              "sure",
              "ok",
              "okay",
              "of course",
              "yes i do",
              "yes i did",
              "yes i am",
              "yes i have",
              "yes it is",
              "absolutely",
              "definitely",
              "correct",
              "that is right",
              "that is correct",
              "go on",
              "go ahead",
              "yes sure",
              "yeah sure"),
          "AMAZON.NoIntent",
          Set.of(
              "no",
              "nope",
              "nah",
              "no i do not",
              "no i did not",
              "no i am not",
              "no i have not",
              "no it is not",
              "not really",
              "no way",
              "no that is all",
              "no that is it",
              "no nothing else",
              "i do not"),
          "AMAZON.StopIntent",
          Set.of(
              "stop",
              "quit",
              "exit",
              "end",
              "shut up",
              "be quiet",
              "off",
              "bye",
              "goodbye",
              "good bye",
              "that is all",
              "that is it",
              "i am done",
              "stop it",
              "stop talking",
              "see you",
              "good night",
              "that will be all",
              "that will do",
              "nothing else",
              "enough",
              "i am finished"),
          "AMAZON.CancelIntent",
          Set.of("cancel", "never mind", "nevermind", "forget it", "cancel that", "cancel it"),
          "AMAZON.HelpIntent",
          Set.of(
              "help",
              "help me",
              "can you help me",
              "can you help",
              "i need help",
              "what can you do",
              "what can i say",
              "what can i ask",
              "what can i ask you",
              "what do i say",
              "how does this work",
              "how do i use this",
              "help me out",
              "help me please",
              "i need some help",
              "can i get some help"),
          "AMAZON.RepeatIntent",
          Set.of(
              "repeat",
              "repeat that",
              "say that again",
              "say it again",
              "repeat it",
              "again",
              "can you repeat that",
              "could you repeat that",
              "can you say that again",
              "could you say that again",
              "what did you say",
              "pardon",
              "come again",
              "one more time",
              "say it once more",
              "say that once more",
              "once more",
              "tell me again",
              "say again",
              "repeat that again",
              "what was that"),
          "AMAZON.NavigateHomeIntent",
          Set.of("go home", "navigate home", "home", "go to home screen", "take me home"));

  private static final Set<String> POLITE =
      Set.of(
          "please",
          "thanks",
          "thank",
          "you",
          "alexa",
          "um",
          "uh",
          "oh",
          "hey",
          "well",
          "ok",
          "okay",
          "alright",
          "right",
          "cheers",
          "ta",
          "great",
          "perfect",
          "lovely",
          "brilliant",
          "cool",
          "good",
          "fine",
          "so",
          "then",
          "now",
          "just",
          "mate",
          "love",
          "very",
          "much",
          "for",
          "actually",
          "really",
          "even");

  /** Words that may stand beside one of the phrases of an intent and add nothing to it. */
  private static final Set<String> BESIDE =
      Set.of(
          "i",
          "you",
          "it",
          "this",
          "that",
          "me",
          "am",
          "what",
          "would",
          "will",
          "can",
          "could",
          "do",
          "did",
          "not",
          "catch",
          "hear",
          "slowly",
          "got",
          "skill",
          "thing",
          "things",
          "sort",
          "kind",
          "of",
          "like",
          "confused",
          "lost",
          "sorry",
          "and",
          "all",
          "help",
          "righto",
          "again",
          "bit",
          "a",
          "to",
          "is");

  /** Phrases that keep their sense among words of {@link #BESIDE}. */
  private static final Map<String, List<String>> KEPT =
      Map.of(
          "AMAZON.RepeatIntent",
          List.of("repeat", "say that again", "say it again", "once more", "one more time"),
          "AMAZON.HelpIntent",
          List.of(
              "what can you do", "can i ask", "can i say", "how do i use", "how does this work"),
          "AMAZON.StopIntent",
          List.of("that is all", "that will do", "that is enough", "that is it", "i am done"));

  private final InteractionModel model;

  BuiltInIntents(InteractionModel model) {
    this.model = model;
  }

  Optional<Understood> match(Utterance said, boolean inSession) {
    List<String> plain = said.words().stream().filter(word -> !POLITE.contains(word)).toList();
    return named(said.words(), inSession)
        .or(() -> named(plain, inSession))
        .or(() -> kept(said.words(), inSession));
  }

  private Optional<Understood> kept(List<String> words, boolean inSession) {
    String said =
        " " + String.join(" ", words).replaceAll(" (actually|really|even|just)(?= )", "") + " ";
    for (Map.Entry<String, List<String>> intent : KEPT.entrySet()) {
      for (String phrase : intent.getValue()) {
        int at = said.indexOf(" " + phrase + " ");
        if (at >= 0
            && (inSession || !IN_SESSION.contains(intent.getKey()))
            && model.intents().containsKey(intent.getKey())
            && idle(said.substring(0, at))
            && idle(said.substring(at + phrase.length() + 1))) {
          return Optional.of(new Understood(intent.getKey(), Understood.Match.NEAR, Map.of()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean idle(String words) {
    return words.isBlank()
        || Arrays.stream(words.trim().split(" "))
            .allMatch(word -> BESIDE.contains(word) || POLITE.contains(word));
  }

  private Optional<Understood> named(List<String> words, boolean inSession) {
    String phrase = String.join(" ", words);
    return PHRASES.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().contains(phrase) && model.intents().containsKey(entry.getKey()))
        .filter(entry -> inSession || !IN_SESSION.contains(entry.getKey()))
        .map(entry -> new Understood(entry.getKey(), Understood.Match.EXACT, Map.of()))
        .findFirst();
  }
}
