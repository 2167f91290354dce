package aftercare.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A file of the skill package, broken on purpose.
 *
 * @param patch steps in the manner of JSON Patch (RFC 6902): op, path, value, from; {@code times}
 *     repeats a text
 * @param replace two texts, the first of which becomes the second in the file as written
 * @param expect part of the problem that must be found
 */
record Twin(String name, String file, List<JsonNode> patch, List<String> replace, String expect) {
  static Twin of(JsonNode row) {
    return new Twin(
        row.path("name").asText(),
        row.path("file").asText(),
        list(row.path("patch")),
        list(row.path("replace")).stream().map(JsonNode::asText).toList(),
        row.path("expect").asText());
  }

  /** The sound package with the broken file in it. */
  SkillPackage of(SkillPackage sound) {
    JsonNode tree = SkillPackage.tree(sound.text(file));
    patch.forEach(step -> apply(step, tree));
    String text = patch.isEmpty() ? sound.text(file) : tree.toString();
    if (!replace.isEmpty()) {
      if (!text.contains(replace.get(0))) {
        throw new IllegalArgumentException(name + ": nothing to replace in " + file);
      }
      text = text.replaceFirst(Pattern.quote(replace.get(0)), replace.get(1));
    }
    return sound.with(file, text);
  }

  private void apply(JsonNode step, JsonNode tree) {
    String path = step.path("path").asText();
    int slash = path.lastIndexOf('/');
    JsonNode parent = tree.at(path.substring(0, slash));
    String key = path.substring(slash + 1);
    boolean copies = step.path("op").asText().equals("copy");
    JsonNode value = copies ? tree.at(step.path("from").asText()).deepCopy() : step.path("value");
    if (step.has("times")) {
      value = TextNode.valueOf(value.asText().repeat(step.path("times").asInt()));
    }
    boolean there = !tree.at(path).isMissingNode();
    switch (step.path("op").asText()) {
      case "add", "copy" -> {
        if (parent instanceof ArrayNode array && key.equals("-")) {
          array.add(value);
        } else {
          ((ObjectNode) parent).set(key, value);
        }
      }
      case "replace" -> {
        if (!there) {
          throw new IllegalArgumentException(name + ": nothing at " + path);
        }
        if (parent instanceof ArrayNode array) {
          array.set(Integer.parseInt(key), value);
        } else {
          ((ObjectNode) parent).set(key, value);
        }
      }
      case "remove" -> {
        if (!there) {
          throw new IllegalArgumentException(name + ": nothing at " + path);
        }
        if (parent instanceof ArrayNode array) {
          array.remove(Integer.parseInt(key));
        } else {
          ((ObjectNode) parent).remove(key);
        }
      }
      default -> throw new IllegalArgumentException(name + ": no such op: " + step);
    }
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
