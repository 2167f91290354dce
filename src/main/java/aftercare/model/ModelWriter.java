package aftercare.model;

import aftercare.model.InteractionModel.Intent;
import aftercare.model.InteractionModel.Slot;
import aftercare.model.InteractionModel.Value;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.Indenter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** Amazon's JSON of a model: the same model gives the same text, to the last byte. */
final class ModelWriter {
  /**
   * As deep as the samples and the words of a value, which are most of the file: Amazon limits its
   * size, so they are not indented.
   */
  private static final int WORDS_OF_A_VALUE = 6;

  private static final Indenter LINES =
      new Indenter() {
        @Override
        public void writeIndentation(JsonGenerator generator, int level) throws IOException {
          generator.writeRaw(
              level > WORDS_OF_A_VALUE
                  ? ""
                  : "\n" + " ".repeat(level == WORDS_OF_A_VALUE ? 0 : level));
        }

        @Override
        public boolean isInline() {
          return false;
        }
      };

  private ModelWriter() {}

  /** One sample a line, one value with all its synonyms a line; line feeds, one at the end. */
  static String write(InteractionModel model) {
    ObjectNode root = object();
    ObjectNode interactionModel = root.putObject("interactionModel");
    language(interactionModel.putObject("languageModel"), model);
    dialog(interactionModel.putObject("dialog"), model);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(LINES);
    printer.indentArraysWith(LINES);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that cannot be written", e);
    }
  }

  private static void language(ObjectNode language, InteractionModel model) {
    language.put("invocationName", model.invocationName());
    language
        .putObject("modelConfiguration")
        .putObject("fallbackIntentSensitivity")
        .put("level", model.fallbackSensitivity());
    ArrayNode intents = language.putArray("intents");
    model.intents().forEach((name, intent) -> intents.add(intent(name, intent)));
    ArrayNode types = language.putArray("types");
    model.types().forEach((name, values) -> types.add(type(name, values)));
  }

  private static ObjectNode intent(String name, Intent intent) {
    ObjectNode node = object().put("name", name);
    if (!intent.slots().isEmpty()) {
      ArrayNode slots = node.putArray("slots");
      intent.slots().forEach(slot -> slots.add(slot(slot)));
    }
    texts(node.putArray("samples"), intent.samples());
    return node;
  }

  private static ObjectNode slot(Slot slot) {
    ObjectNode node = object().put("name", slot.name()).put("type", slot.type());
    if (slot.count() == SlotSource.Count.MANY) {
      node.putObject("multipleValues").put("enabled", true);
    }
    if (!slot.samples().isEmpty()) {
      texts(node.putArray("samples"), slot.samples());
    }
    return node;
  }

  private static ObjectNode type(String name, List<Value> values) {
    ObjectNode node = object().put("name", name);
    ArrayNode array = node.putArray("values");
    for (Value value : values) {
      ObjectNode words = array.addObject().put("id", value.id()).putObject("name");
      words.put("value", value.name());
      texts(words.putArray("synonyms"), value.synonyms());
    }
    return node;
  }

  private static void dialog(ObjectNode dialog, InteractionModel model) {
    dialog.put("delegationStrategy", "SKILL_RESPONSE");
    ArrayNode intents = dialog.putArray("intents");
    for (String name : model.dialogIntents()) {
      ObjectNode intent = intents.addObject().put("name", name);
      intent.put("delegationStrategy", "SKILL_RESPONSE").put("confirmationRequired", false);
      intent.putObject("prompts");
      ArrayNode slots = intent.putArray("slots");
      for (Slot slot : model.intents().get(name).slots()) {
        ObjectNode node = slots.addObject().put("name", slot.name()).put("type", slot.type());
        node.put("elicitationRequired", false).put("confirmationRequired", false);
        node.putObject("prompts");
      }
    }
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
