package aftercare;

import aftercare.alexa.Handlers;
import aftercare.data.RuleBookReader;
import aftercare.data.ShippedTexts;
import aftercare.dialogue.Consultation;
import aftercare.rules.RuleBook;
import aftercare.speech.Clinic;
import aftercare.speech.Texts;
import aftercare.speech.Voice;
import com.amazon.ask.Skill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.services.ApiClient;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The composition root: reads the data, wires the handlers in the order they are tried. */
public final class AftercareSkill {
  /** The environment variable that names the one Alexa skill to answer. */
  static final String SKILL_ID = "SKILL_ID";

  private AftercareSkill() {}

  /**
   * The skill.
   *
   * @param client reaches Alexa's device settings
   * @param environment {@code SKILL_ID} (requests of other skills are refused when it is set),
   *     {@code CLINIC_NAME}, {@code CLINIC_PHONE}
   * @throws aftercare.data.BrokenDataException if a data file is damaged
   * @throws BrokenSettingException if the clinic's name or telephone number cannot be said
   */
  public static Skill create(ApiClient client, Map<String, String> environment) {
    RuleBook rules = RuleBookReader.readShipped();
    Texts texts = ShippedTexts.english(rules);
    Consultation consultation =
        new Consultation(rules, rules.treatmentWindows(), rules.plannedWindows());
    Handlers handlers =
        new Handlers(rules, consultation, voices(texts, clinic(environment)), client);
    CustomSkillBuilder builder =
        new CustomSkillBuilder()
            .withApiClient(client)
            .addRequestHandlers(handlers.requests())
            .addExceptionHandler(handlers.faults());
    set(environment, SKILL_ID).ifPresent(builder::withSkillId);
    return builder.build();
  }

  private static Function<String, Voice> voices(Texts texts, Clinic clinic) {
    Map<String, Voice> voices = new ConcurrentHashMap<>();
    return locale -> voices.computeIfAbsent(locale, tag -> new Voice(texts, tag, clinic));
  }

  private static Clinic clinic(Map<String, String> environment) {
    return ClinicSettings.read(set(environment, "CLINIC_NAME"), set(environment, "CLINIC_PHONE"));
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
