package aftercare.dialogue;

import aftercare.speech.Guidance;

/** "Yes" and "no", understood by the question that was asked. */
final class YesNo {
  private final Symptoms symptoms;
  private final WhatToAvoid avoid;
  private final Topic otherwise;

  YesNo(Symptoms symptoms, WhatToAvoid avoid, Topic otherwise) {
    this.symptoms = symptoms;
    this.avoid = avoid;
    this.otherwise = otherwise;
  }

  Turn yes(Scene scene) {
    Memory memory = scene.memory();
    return switch (memory.asking()) {
      case RED_FLAGS -> symptoms.escalated(memory.about(), scene);
      case MORE -> avoid.more(scene);
      case WHICH, WHICH_SYMPTOM, TIME, SYMPTOM_TIME -> otherwise.answer(scene);
      case TIME_OF_DAY -> again("ask.timeOfDay", scene);
      case AREA -> again("ask.area", scene);
      case SYMPTOM -> Symptoms.what(scene);
      default -> again("ask.activity", scene);
    };
  }

  Turn no(Scene scene) {
    Memory memory = scene.memory();
    return switch (memory.asking()) {
      case RED_FLAGS -> symptoms.withoutRedFlags(memory.about(), scene);
      case WHICH, WHICH_SYMPTOM, TIME, SYMPTOM_TIME -> otherwise.answer(scene);
      case TIME_OF_DAY, AREA -> AnythingElse.afterAll(scene);
      default -> Closings.saying("goodbye").answer(scene);
    };
  }

  private static Turn again(String key, Scene scene) {
    String ask = scene.voice().say(key);
    return Turn.open(Guidance.question(ask, ask), scene.memory());
  }
}
