package aftercare.alexa;

import aftercare.dialogue.Consultation;
import aftercare.dialogue.Topic;
import aftercare.rules.RuleBook;
import aftercare.speech.Voice;
import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.request.handler.GenericRequestHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The skill's handlers in the order they are tried, the one that takes everything last. */
public final class Handlers {
  private final RuleBook rules;
  private final Consultation consultation;
  private final Function<String, Voice> voices;
  private final Dialogue dialogue;

  /**
   * @param voices the voice of an Alexa locale
   * @param client reaches Alexa's device settings
   */
  public Handlers(
      RuleBook rules, Consultation consultation, Function<String, Voice> voices, ApiClient client) {
    this.rules = rules;
    this.consultation = consultation;
    this.voices = voices;
    this.dialogue = new Dialogue(consultation, voices, new Whereabouts(client));
  }

  public List<GenericRequestHandler<HandlerInput, Optional<Response>>> requests() {
    List<GenericRequestHandler<HandlerInput, Optional<Response>>> handlers = new ArrayList<>();
    handlers.add(new CanFulfillHandler(rules));
    handlers.add(new LaunchHandler(consultation.launch, dialogue));
    for (IntentName intent : IntentName.values()) {
      handlers.add(new IntentHandler(intent, topic(intent), rules, dialogue));
    }
    handlers.add(new SessionEndedHandler());
    handlers.add(new CatchAllHandler(consultation.notUnderstood, dialogue));
    return handlers;
  }

  public ExceptionHandler faults() {
    return new Faults(voices);
  }

  private Topic topic(IntentName intent) {
    return switch (intent) {
      case CAN_I -> consultation.canI;
      case WHEN_CAN_I -> consultation.whenCanI;
      case WHAT_TO_AVOID -> consultation.whatToAvoid;
      case SYMPTOMS -> consultation.symptom;
      case TREATMENT_TIME -> consultation.treatmentTold;
      case BEFORE_TREATMENT -> consultation.beforeTreatment;
      case OTHER_TREATMENT -> consultation.otherTreatment;
      case WHY -> consultation.why;
      case SOURCE -> consultation.source;
      case FORGET_ME -> consultation.forgetMe;
      case HELP -> consultation.help;
      case STOP, CANCEL, NAVIGATE_HOME -> consultation.goodbye;
      case FALLBACK -> consultation.notUnderstood;
      case REPEAT -> consultation.repeat;
      case YES -> consultation.yes;
      case NO -> consultation.no;
    };
  }
}
