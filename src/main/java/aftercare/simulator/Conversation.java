package aftercare.simulator;

import aftercare.simulator.nlu.IntentDefinition;
import aftercare.simulator.nlu.Understanding;
import aftercare.simulator.nlu.Understood;
import aftercare.simulator.nlu.Utterance;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * One person and one device: each thing said is a turn, ten seconds after the one before; sessions
 * open and end as the skill says.
 */
final class Conversation {
  private static final Duration BETWEEN_TURNS = Duration.ofSeconds(10);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Setting setting;
  private final Understanding understanding;
  private final Skill skill;
  private final RequestJson requests;
  private int turns;
  private int sessions;
  private Session session;

  /** An open session and what it remembers of the turn before. */
  private record Session(
      String id, JsonNode attributes, Optional<Answer.Asked> asked, JsonNode intent) {}

  Conversation(Setting setting, Understanding understanding, RequestStreamHandler handler) {
    this.setting = setting;
    this.understanding = understanding;
    this.skill = new Skill(handler);
    this.requests = new RequestJson(setting);
  }

  /**
   * Says something.
   *
   * @throws SkillFailure when the skill does not answer with a response; the session is over then
   */
  Turn say(String text) {
    Utterance said = Utterance.of(text);
    if (said.size() == 0) {
      throw new IllegalArgumentException("nothing is said in \"" + text + "\"");
    }
    Invocation invocation = Invocation.of(said, understanding.model().invocationName());
    if (invocation.kind() != Invocation.Kind.UNNAMED) {
      session = null;
    }
    return invocation.kind() == Invocation.Kind.OPENED ? launch(text) : intent(text, invocation);
  }

  private Turn launch(String text) {
    Answer answer = send(request("LaunchRequest"), MissingNode.getInstance());
    return new Turn(text, "LaunchRequest", "exact", JSON.objectNode(), answer);
  }

  private Turn intent(String text, Invocation invocation) {
    LocalDateTime now = LocalDateTime.ofInstant(at(), setting.zone());
    Optional<Answer.Asked> asked = session == null ? Optional.empty() : session.asked();
    JsonNode askedIntent =
        asked
            .map(one -> one.intent().isObject() ? one.intent() : session.intent())
            .orElse(MissingNode.getInstance());
    Understood understood =
        asked.isPresent()
            ? understanding.answer(
                invocation.readings().get(0),
                askedIntent.path("name").asText(),
                asked.get().slot(),
                now)
            : understanding.understand(invocation.readings(), now, session != null);
    IntentDefinition intent = understanding.model().intent(understood.intent());
    boolean goesOn = askedIntent.path("name").asText().equals(intent.name());
    ObjectNode node =
        IntentJson.of(
            intent, understood, goesOn ? askedIntent.path("slots") : MissingNode.getInstance());
    ObjectNode request = request("IntentRequest");
    if (intent.dialog()) {
      request.put("dialogState", goesOn ? "IN_PROGRESS" : "STARTED");
    }
    request.set("intent", node);
    Answer answer = send(request, node);
    return new Turn(
        text,
        intent.name(),
        understood.match().name().toLowerCase(Locale.ROOT),
        IntentJson.summary(node),
        answer);
  }

  /** Leaves the device: an open session is ended as Alexa ends it. */
  void leave() {
    if (session != null) {
      ObjectNode request = request("SessionEndedRequest").put("reason", "USER_INITIATED");
      skill.answer(requests.envelope(session.id(), false, session.attributes(), request));
      session = null;
    }
  }

  private ObjectNode request(String type) {
    return requests.request(type, seed() + " turn " + turns, at());
  }

  private Answer send(ObjectNode request, JsonNode intent) {
    boolean fresh = session == null;
    String id = fresh ? RequestJson.sessionId(seed() + " session " + sessions++) : session.id();
    JsonNode attributes = fresh ? JSON.objectNode() : session.attributes();
    session = null;
    turns++;
    Answer answer = skill.answer(requests.envelope(id, fresh, attributes, request));
    session = answer.ended() ? null : new Session(id, answer.attributes(), answer.asked(), intent);
    return answer;
  }

  private Instant at() {
    return setting.now().plus(BETWEEN_TURNS.multipliedBy(turns));
  }

  private String seed() {
    return setting.now() + " " + setting.zone() + " " + setting.locale();
  }
}
