package aftercare.certification;

import aftercare.Shipped;
import aftercare.rules.RuleBook;
import aftercare.rules.Symptom;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Where in a conversation somebody may be when the next words are said. */
enum State {
  NOTHING_SAID(echo -> {}),
  LAUNCHED(Echo::launch),
  HELPED(echo -> echo.intent("AMAZON.HelpIntent")),
  NOT_UNDERSTOOD(echo -> echo.intent("AMAZON.FallbackIntent")),
  ASKED_WHAT_TO_DO(echo -> echo.intent("CanIIntent")),
  ASKED_WHEN_IT_WAS(echo -> echo.intent("CanIIntent", mask())),
  ASKED_THE_TIME_OF_DAY(echo -> echo.intent("CanIIntent", mask().value("when", "2026-11-21"))),
  ASKED_WHICH_MASK(
      echo -> echo.intent("CanIIntent", Slots.none().id("activity", "mask", "which_mask"))),
  ASKED_THE_AREA(
      echo ->
          echo.intent(
              "CanIIntent",
              Slots.none()
                  .id("activity", "wash my hair", "hair_wash")
                  .value("when", "2026-11-21"))),
  ASKED_FOR_MORE(
      echo ->
          echo.intent(
              "CanIIntent",
              Slots.none().id("activity", "a walk", "walking").value("when", "2026-11-20"))),
  ASKED_WHAT_IS_FELT(echo -> echo.intent("SymptomIntent")),
  ASKED_FOR_RED_FLAGS(echo -> echo.intent("SymptomIntent", symptom(Symptom::asksFirst))),
  ASKED_THE_DAY_OF_A_SYMPTOM(
      echo ->
          echo.intent(
              "SymptomIntent", symptom(one -> one.otherwise().isPresent() && !one.asksFirst()))),
  ASKED_WHICH_SYMPTOM(
      echo -> echo.intent("SymptomIntent", Slots.none().id("symptom", "it", ambiguousSymptom()))),
  OVERVIEW_GIVEN(echo -> echo.intent("WhatToAvoidIntent")),
  TIME_TOLD(echo -> echo.intent("TreatmentTimeIntent", Slots.none().value("when", "2026-11-20"))),
  NOT_YET_TREATED(echo -> echo.intent("BeforeTreatmentIntent"));

  private static final RuleBook RULES = Shipped.RULES;

  private final Consumer<Echo> words;

  State(Consumer<Echo> words) {
    this.words = words;
  }

  /** A device of a locale in this state. */
  Echo of(String locale) {
    Echo echo = new Echo(locale);
    words.accept(echo);
    return echo;
  }

  private static Slots mask() {
    return Slots.none().id("activity", "sheet mask", "sheet_mask");
  }

  private static Slots symptom(Predicate<Symptom> which) {
    String id = RULES.symptoms().stream().filter(which).findFirst().orElseThrow().id();
    return Slots.none().id("symptom", id, id);
  }

  private static String ambiguousSymptom() {
    return Model.of("en-US").ids().get("Symptom").stream()
        .filter(id -> id.startsWith("which_"))
        .findFirst()
        .orElseThrow();
  }
}
