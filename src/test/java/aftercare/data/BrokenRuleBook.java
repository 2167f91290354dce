package aftercare.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A twin of the shipped rule book with something broken on purpose. A path is a JSON pointer in
 * which an item of a list may go by its id, so that a row reads and survives a new line in the
 * file.
 *
 * @param says every problem it must be refused with, and no other
 * @param schemaRefuses whether the JSON schema refuses it too; it cannot compare values or follow
 *     ids
 */
record BrokenRuleBook(String what, String json, List<String> says, boolean schemaRefuses) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<BrokenRuleBook> all() {
    List<BrokenRuleBook> all = new ArrayList<>();
    for (JsonNode row : tree("/aftercare/data/broken-rule-books.json")) {
      all.add(of(row));
    }
    return all;
  }

  static JsonNode shipped() {
    return tree("/aftercare/rules.json");
  }

  @Override
  public String toString() {
    return what;
  }

  private static BrokenRuleBook of(JsonNode row) {
    JsonNode file = shipped();
    row.path("set").properties().forEach(it -> set(file, it.getKey(), it.getValue()));
    if (row.has("remove")) {
      remove(file, row.get("remove").textValue());
    }
    List<String> says = new ArrayList<>();
    row.get("says").forEach(it -> says.add("rules.json: " + it.textValue()));
    String what = row.has("set") ? row.get("set").toString() : "no " + row.get("remove");
    boolean refuses =
        switch (row.get("schema").textValue()) {
          case "refuses" -> true;
          case "silent" -> false;
          default -> throw new IllegalArgumentException("schema refuses or is silent: " + row);
        };
    return new BrokenRuleBook(what, file.toString(), says, refuses);
  }

  private static void set(JsonNode file, String path, JsonNode value) {
    JsonNode parent = parent(file, path);
    if (parent instanceof ArrayNode list) {
      list.set(place(list, last(path)), value);
    } else {
      ((ObjectNode) parent).set(last(path), value);
    }
  }

  private static void remove(JsonNode file, String path) {
    JsonNode parent = parent(file, path);
    JsonNode removed =
        parent instanceof ArrayNode list
            ? list.remove(place(list, last(path)))
            : ((ObjectNode) parent).remove(last(path));
    if (removed == null) {
      throw new IllegalArgumentException("nothing at " + path);
    }
  }

  private static JsonNode parent(JsonNode file, String path) {
    String[] steps = path.substring(1).split("/");
    JsonNode node = file;
    for (int i = 0; i < steps.length - 1; i++) {
      node = node instanceof ArrayNode list ? list.get(place(list, steps[i])) : node.get(steps[i]);
    }
    return node;
  }

  private static int place(ArrayNode list, String step) {
    return IntStream.range(0, list.size())
        .filter(i -> list.get(i).path("id").asText().equals(step) || step.equals("" + i))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no item " + step));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static JsonNode tree(String resource) {
    try (InputStream json = BrokenRuleBook.class.getResourceAsStream(resource)) {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
