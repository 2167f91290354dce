package aftercare.dialogue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.Shipped;
import aftercare.rules.Activity;
import aftercare.rules.Kind;
import aftercare.rules.Outcome;
import aftercare.speech.ActivityText;
import aftercare.speech.Asked;
import aftercare.speech.Card;
import aftercare.speech.Form;
import aftercare.speech.Guidance;
import aftercare.speech.GuidanceWriter;
import aftercare.speech.Judged;
import aftercare.speech.Voice;
import aftercare.time.Grain;
import aftercare.time.Here;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every answer: each activity at each time, for each area, plan and form. */
class AnswersTest {
  private static final Voice VOICE = Shipped.voice("en-US");
  private static final Judging JUDGING = new Judging(Shipped.RULES);
  private static final GuidanceWriter WRITER = new GuidanceWriter(VOICE, Shipped.RULES);
  private static final int LONGEST_OF_ALEXA = 8000;

  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[{}<>]|null|  |\\.\\.| [.,]|[.!?] [a-z]|\\bin about in|\\bPT?\\d");

  /** How an answer begins; the beginning cannot be turned round by the question. */
  private static final Map<Outcome, Pattern> OPENINGS =
      Map.of(
          Outcome.EMERGENCY, Pattern.compile("Call 911 now: .*"),
          Outcome.ASK_CLINICIAN, Pattern.compile("Ask (your clinic )?about .*"),
          Outcome.NEEDS_TIME, Pattern.compile("That depends on when you had it: .*"),
          Outcome.NOT_YET, Pattern.compile("(Better wait\\.|From |In about ).*"),
          Outcome.CAUTION, Pattern.compile("You can .*, with care\\. .*"),
          Outcome.GENTLY, Pattern.compile("(Go ahead, gently\\.|You can .*, gently\\.) .*"),
          Outcome.CLEAR, Pattern.compile("That's fine.*"));

  private static final Pattern GO_AHEAD =
      Pattern.compile("That's fine|Go ahead|You can (now|on|at|today|tomorrow)|Fine now|Fine if");

  private static final Pattern WITHHELD =
      Pattern.compile("better wait|suggest leaving|: leave |^leave |afterwards, leave");

  private static final Set<String> NAMES_NOTHING =
      Set.of("your", "with", "have", "done", "care", "take");

  static Stream<Activity> activities() {
    return Shipped.RULES.activities().stream();
  }

  static Stream<Activity> waits() {
    return activities().filter(activity -> activity.kind() == Kind.WAIT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("activities")
  void an_answer_about_one_activity_is_sound(Activity activity) {
    List<String> ids = List.of(activity.id());
    for (Memory memory : Circumstances.of(activity)) {
      for (Form form : Form.values()) {
        Here here = memory.areas().isEmpty() ? Circumstances.HERE : Circumstances.SOMEWHERE;
        check(JUDGING.judge(ids, memory, here), memory, form, here);
        if (memory.treated().isEmpty()) {
          check(JUDGING.judgeAsJustDone(ids, memory, here), memory, form, here);
        }
      }
    }
  }

  @Test
  void an_answer_about_several_activities_is_sound() {
    List<String> ids = activities().map(Activity::id).toList();
    Here here = Circumstances.HERE;
    for (int i = 0; i < ids.size(); i++) {
      List<String> two = List.of(ids.get(i), ids.get((i * 7 + 31) % ids.size()));
      List<String> three =
          Stream.concat(two.stream(), Stream.of(ids.get((i * 13 + 101) % ids.size()))).toList();
      for (Memory memory :
          Circumstances.of(Shipped.RULES.activity(ids.get(i)).orElseThrow(), Set.of(), Grain.DAY)) {
        for (List<String> several : List.of(two, three)) {
          List<Judged> judged = JUDGING.judge(several, memory, here);
          if (judged.size() > 1) {
            check(judged, memory, Form.WHETHER, here);
          }
          if (judged.size() > 1 && memory.treated().isEmpty()) {
            List<Judged> justDone = JUDGING.judgeAsJustDone(several, memory, here);
            check(justDone, memory, Form.WHETHER, here);
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("waits")
  void a_rule_told_before_treatment_withholds_nothing_needed(Activity activity) {
    String rule = WRITER.rule(activity);
    assertFalse(UNSPEAKABLE.matcher(rule).find(), rule);
    assertFalse(
        activity.mustNotWithhold() && WITHHELD.matcher(rule.toLowerCase(Locale.ROOT)).find(), rule);
  }

  private static void check(List<Judged> judged, Memory memory, Form form, Here here) {
    Asked asked = new Asked(here, memory.treated(), memory.planned(), form);
    Guidance guidance = WRITER.answer(judged, asked);
    String speech = guidance.speech();
    String of = judged.stream().map(j -> j.activity().id() + " " + j.outcome()).toList() + ": ";
    assertFalse(UNSPEAKABLE.matcher(speech).find(), () -> of + speech);
    assertTrue(speech.matches(".*[.!?]"), () -> of + speech);
    assertTrue(speech.length() < LONGEST_OF_ALEXA);
    if (judged.get(0).outcome() == Outcome.EMERGENCY) {
      assertTrue(OPENINGS.get(Outcome.EMERGENCY).matcher(speech).matches(), () -> of + speech);
    } else {
      checkCalm(judged, asked, speech, of);
    }
    checkCard(judged, guidance.card().orElseThrow(), of);
  }

  private static void checkCalm(List<Judged> judged, Asked asked, String speech, String of) {
    if (judged.size() == 1) {
      assertTrue(opening(judged.get(0)).matcher(speech).matches(), () -> of + speech);
      assertTrue(tellsOfPrescriptions(judged.get(0), speech), () -> of + speech);
    }
    for (Judged one : judged) {
      String about = about(one);
      assertTrue(names(speech, one), () -> of + speech);
      if (one.activity().mustNotWithhold()) {
        assertNotWithheld(speech, judged.size() == 1 ? "" : about, of);
      }
    }
    if (judged.stream().allMatch(AnswersTest::stops)) {
      assertFalse(GO_AHEAD.matcher(speech).find(), () -> of + speech);
    }
    if (asked.planned().isPresent()) {
      assertFalse(speech.matches(".*(Fine now|You can now|That's fine now).*"), () -> of + speech);
    }
    if (judged.stream().anyMatch(one -> !one.longerAreas().isEmpty())) {
      assertTrue(speech.matches(".*(treated areas need longer|Wait longer if).*"), of + speech);
    }
  }

  /** By what it is about; a reason told alone may name it in a form of its own. */
  private static boolean names(String speech, Judged judged) {
    ActivityText text = Shipped.TEXTS.activity(judged.activity().id());
    String heard = speech.toLowerCase(Locale.ROOT);
    return heard.contains(about(judged))
        || (judged.outcome() == Outcome.CLEAR
            && Stream.of((text.about() + " " + text.doing()).split(" "))
                .filter(word -> word.length() > 3 && !NAMES_NOTHING.contains(word))
                .anyMatch(word -> heard.contains(word.substring(0, 4))));
  }

  private static Pattern opening(Judged judged) {
    return judged.verdict().adaptsInstead()
        ? Pattern.compile("Only with care\\. .*")
        : OPENINGS.get(judged.outcome());
  }

  private static boolean stops(Judged judged) {
    boolean wait = judged.outcome() == Outcome.NOT_YET || judged.outcome() == Outcome.NEEDS_TIME;
    return wait && !judged.activity().mustNotWithhold();
  }

  /** A medicine to wait with may be one that a doctor wants taken: the answer says what then. */
  private static boolean tellsOfPrescriptions(Judged judged, String speech) {
    return judged.outcome() != Outcome.NOT_YET
        || !judged.activity().isMedicine()
        || speech.matches(".*(a doctor prescribed|Ask a pharmacist).*");
  }

  /** No sentence that names it tells to wait with it or to leave it. */
  private static void assertNotWithheld(String speech, String about, String of) {
    for (String sentence : speech.toLowerCase(Locale.ROOT).split("(?<=[.!?]) ")) {
      assertFalse(WITHHELD.matcher(sentence).find() && sentence.contains(about), () -> of + speech);
    }
  }

  private static void checkCard(List<Judged> judged, Card card, String of) {
    String shown = card.title() + "\n" + card.text();
    assertFalse(Pattern.compile("[{}<>]|null|  |\\.\\.").matcher(shown).find(), () -> of + shown);
    assertTrue(card.text().endsWith(VOICE.say("card.disclaimer")), () -> of + shown);
    assertTrue(shown.length() < LONGEST_OF_ALEXA, () -> of + shown.length());
    for (Judged one : judged) {
      String name = Shipped.TEXTS.activity(one.activity().id()).name();
      assertTrue(card.title().contains(name), () -> of + shown);
    }
    for (String block : card.text().split("\n\n")) {
      judged.stream()
          .filter(one -> block.contains(Shipped.TEXTS.activity(one.activity().id()).how()))
          .forEach(one -> checkBlock(one, card.title() + "\n" + block, of));
    }
  }

  private static void checkBlock(Judged judged, String block, String of) {
    if (judged.activity().mustNotWithhold()) {
      assertFalse(block.matches("(?s).*(Better wait|Wait at least).*"), () -> of + block);
    }
    if (judged.outcome() == Outcome.ASK_CLINICIAN || judged.outcome() == Outcome.EMERGENCY) {
      assertFalse(block.matches("(?s).*\n(Fine|To be safe).*"), () -> of + block);
    }
  }

  private static String about(Judged judged) {
    return Shipped.TEXTS.activity(judged.activity().id()).about().toLowerCase(Locale.ROOT);
  }
}
