package aftercare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A turn as a batch and the browser get it. */
final class TurnJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TurnJson() {}

  /**
   * The turn of something said; one with an error in place of the answer when the skill fails.
   *
   * @throws IllegalArgumentException when nothing is said
   */
  static ObjectNode of(Conversation conversation, String said) {
    try {
      return of(conversation.say(said));
    } catch (SkillFailure e) {
      return JSON.objectNode().put("say", said).put("error", e.getMessage()).put("ended", true);
    }
  }

  static ObjectNode of(Turn turn) {
    Answer answer = turn.answer();
    ObjectNode node =
        JSON.objectNode()
            .put("say", turn.said())
            .put("intent", turn.intent())
            .put("match", turn.match());
    node.set("slots", turn.slots());
    node.put("speech", answer.speech())
        .put("ssml", answer.ssml())
        .put("reprompt", answer.reprompt().orElse(null));
    JsonNode card =
        answer
            .card()
            .<JsonNode>map(
                shown -> JSON.objectNode().put("title", shown.title()).put("text", shown.text()))
            .orElse(NullNode.getInstance());
    node.set("card", card);
    node.put("ended", answer.ended());
    JsonNode understood = answer.attributes().path("understood");
    node.set("understood", understood.isObject() ? understood : NullNode.getInstance());
    JsonNode verdicts = answer.attributes().path("verdicts");
    node.set("verdicts", verdicts.isArray() ? verdicts : JSON.arrayNode());
    node.set("response", answer.envelope());
    return node;
  }
}
