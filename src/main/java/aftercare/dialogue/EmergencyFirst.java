package aftercare.dialogue;

import aftercare.speech.Form;
import java.util.List;

/** A topic in which an emergency that was named comes before everything else that was said. */
final class EmergencyFirst implements Topic {
  private final Answering answering;
  private final Topic topic;

  EmergencyFirst(Answering answering, Topic topic) {
    this.answering = answering;
    this.topic = topic;
  }

  @Override
  public Turn answer(Scene scene) {
    List<String> emergencies = answering.emergencies(scene.heard().activities());
    return emergencies.isEmpty()
        ? topic.answer(scene)
        : answering.about(emergencies, Form.WHETHER, scene);
  }
}
