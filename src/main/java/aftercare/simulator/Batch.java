package aftercare.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Many conversations, one JSON object a line in and one a line out, in the same order; a line that
 * cannot be used gets an error line.
 */
final class Batch {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Alexa alexa;
  private final Setting unsaid;

  /**
   * A batch.
   *
   * @param unsaid the setting for what a line leaves out
   */
  Batch(Alexa alexa, Setting unsaid) {
    this.alexa = alexa;
    this.unsaid = unsaid;
  }

  void run(BufferedReader in, PrintStream out) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        out.print(MAPPER.writeValueAsString(result(line)) + "\n");
        out.flush();
      }
    }
  }

  private ObjectNode result(String line) {
    JsonNode id = NullNode.getInstance();
    try {
      JsonNode read = MAPPER.readTree(line);
      if (!read.isObject()) {
        throw new IllegalArgumentException("the line is no JSON object");
      }
      id = read.path("id").isValueNode() ? read.path("id") : id;
      return conversation(id, read);
    } catch (JsonProcessingException e) {
      return error(id, "the line is no JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      return error(id, e.getMessage());
    }
  }

  private static ObjectNode error(JsonNode id, String message) {
    ObjectNode node = JSON.objectNode();
    node.set("id", id);
    return node.put("error", message);
  }

  private ObjectNode conversation(JsonNode id, JsonNode read) {
    if (!id.isTextual() && !id.isNumber()) {
      throw new IllegalArgumentException("\"id\" is missing, or neither text nor number");
    }
    Conversation conversation = alexa.converse(SettingJson.read(read, unsaid));
    ObjectNode node = JSON.objectNode();
    node.set("id", id);
    ArrayNode turns = node.putArray("turns");
    for (JsonNode said : turns(read)) {
      turns.add(TurnJson.of(conversation, said.asText()));
    }
    return node;
  }

  private static JsonNode turns(JsonNode read) {
    JsonNode turns = read.path("turns");
    if (!turns.isArray() || turns.isEmpty()) {
      throw new IllegalArgumentException("\"turns\" is not a list of what is said");
    }
    for (JsonNode said : turns) {
      if (!said.isTextual() || said.asText().isBlank()) {
        throw new IllegalArgumentException("\"turns\" holds something that is not text, or blank");
      }
    }
    return turns;
  }
}
