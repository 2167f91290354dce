package aftercare.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One JSON object of a data file, asked field by field. Whatever does not fit is noted as a problem
 * and replaced by an empty value, so that reading goes on to the next mistake; {@link #sound} tells
 * whether the values are the file's own. {@link #close} after the last question, or unknown fields
 * pass unseen.
 */
final class Entry {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  private final JsonObject json;
  private final String label;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();

  Entry(JsonObject json, String label, Problems problems) {
    this.json = json;
    this.label = label;
    this.problems = problems;
  }

  /** Notes a problem of this entry: what is wrong, what was expected. */
  void problem(String reason) {
    problems.add(label, reason);
  }

  /** Notes a problem of this entry unless the condition holds. */
  void expect(boolean condition, String reason) {
    if (!condition) {
      problem(reason);
    }
  }

  /** Whether no problem was found so far in this entry and those within it. */
  boolean sound() {
    return problems.noneIn(label);
  }

  /** Notes every field that stands here twice or that nobody asked for. */
  void close() {
    json.repeated().forEach(name -> problem("duplicate field \"" + name + "\""));
    for (String name : json.fields().keySet()) {
      if (!asked.contains(name)) {
        problem("unknown field \"" + name + "\"");
      }
    }
  }

  /** A string with something in it. */
  String text(String field) {
    Optional<String> text = required(field, String.class, "a text");
    text.ifPresent(said -> expect(!said.isBlank(), field + " is blank, expected a text"));
    return text.orElse("");
  }

  Optional<String> optionalText(String field) {
    return has(field) ? Optional.of(text(field)) : Optional.empty();
  }

  /** Lower snake case. */
  String id(String field) {
    String id = text(field);
    if (!id.isBlank() && !ID.matcher(id).matches()) {
      problem(field + " \"" + id + "\" is no id, expected lower snake case");
    }
    return id;
  }

  Optional<String> optionalId(String field) {
    return has(field) ? Optional.of(id(field)) : Optional.empty();
  }

  boolean flag(String field) {
    return required(field, Boolean.class, "true or false").orElse(false);
  }

  /** A whole number in a closed range; the least where there is no such number. */
  int number(String field, int least, int most) {
    Optional<Integer> number = required(field, Integer.class, "a whole number");
    Optional<Integer> fitting = number.filter(it -> least <= it && it <= most);
    if (number.isPresent() && fitting.isEmpty()) {
      problem(field + " is " + number.get() + ", expected " + least + " to " + most);
    }
    return fitting.orElse(least);
  }

  OptionalInt optionalNumber(String field, int least, int most) {
    return has(field) ? OptionalInt.of(number(field, least, most)) : OptionalInt.empty();
  }

  /** A number that may have a fraction. */
  double decimal(String field) {
    return required(field, Number.class, "a number").map(Number::doubleValue).orElse(0.0);
  }

  /** A constant of an enum, written in lower case. */
  <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
    String said = text(field);
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(said)) {
        return Optional.of(constant);
      }
      known.add(name);
    }
    if (!said.isBlank()) {
      problem("unknown " + field + " \"" + said + "\", expected one of " + known);
    }
    return Optional.empty();
  }

  <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> type) {
    return has(field) ? choice(field, type) : Optional.empty();
  }

  /** Texts, each named once. */
  List<String> texts(String field) {
    Set<String> texts = new LinkedHashSet<>();
    for (Object item : list(field)) {
      if (!(item instanceof String text) || text.isBlank()) {
        problem(field + " has " + shown(item) + ", expected texts");
      } else if (!texts.add(text)) {
        problem(field + " names \"" + text + "\" twice");
      }
    }
    return List.copyOf(texts);
  }

  /** Texts, each named once, at least one. */
  List<String> someTexts(String field) {
    expectSome(field);
    return texts(field);
  }

  List<String> optionalTexts(String field) {
    return has(field) ? someTexts(field) : List.of();
  }

  /** The objects of a list, labelled by their id or else by their place. */
  List<Entry> entries(String field, String sort) {
    List<Entry> entries = new ArrayList<>();
    int place = 0;
    for (Object item : list(field)) {
      String where = field + "[" + place++ + "]";
      if (item instanceof JsonObject object) {
        boolean named = object.fields().get("id") instanceof String;
        String name = named ? sort + " \"" + object.fields().get("id") + "\"" : where;
        entries.add(new Entry(object, within(name), problems));
      } else {
        problem(where + " is " + shown(item) + ", expected an object");
      }
    }
    return entries;
  }

  /** The objects of a list that has at least one. */
  List<Entry> someEntries(String field, String sort) {
    expectSome(field);
    return entries(field, sort);
  }

  /** The one object under a field; an empty one where there is none, which is noted. */
  Entry entry(String field) {
    JsonObject none = new JsonObject(Map.of(), List.of());
    JsonObject object = required(field, JsonObject.class, "an object").orElse(none);
    return new Entry(object, within(field), problems);
  }

  Optional<Entry> optionalEntry(String field) {
    return has(field)
        ? required(field, JsonObject.class, "an object")
            .map(object -> new Entry(object, within(field), problems))
        : Optional.empty();
  }

  /** The names of all fields; whoever asks for the names is expected to ask for each field. */
  Set<String> names() {
    return json.fields().keySet();
  }

  private void expectSome(String field) {
    if (json.fields().get(field) instanceof List<?> list && list.isEmpty()) {
      problem(field + " is empty, expected at least one");
    }
  }

  private boolean has(String field) {
    asked.add(field);
    return json.fields().containsKey(field);
  }

  private List<?> list(String field) {
    return required(field, List.class, "a list").map(list -> (List<?>) list).orElse(List.of());
  }

  private <T> Optional<T> required(String field, Class<T> type, String expected) {
    if (!has(field)) {
      problem("missing field \"" + field + "\", expected " + expected);
      return Optional.empty();
    }
    Object value = json.fields().get(field);
    if (!type.isInstance(value)) {
      problem(field + " is " + shown(value) + ", expected " + expected);
      return Optional.empty();
    }
    return Optional.of(type.cast(value));
  }

  private String within(String name) {
    return label.isEmpty() ? name : label + ", " + name;
  }

  private static String shown(Object value) {
    if (value instanceof JsonObject) {
      return "an object";
    }
    return value instanceof List
        ? "a list"
        : value instanceof String ? "\"" + value + "\"" : "" + value;
  }
}
