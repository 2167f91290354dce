package aftercare.simulator.nlu;

import java.util.List;

/**
 * One of the things an utterance or a sample is made of when only its build counts: a word's stem,
 * or a value under the names of the types it may be.
 *
 * @param names at least one; types stand after an opening brace
 */
record Token(List<String> names) {
  static final String TIME = "{time";

  Token {
    names = List.copyOf(names);
  }

  static Token word(String stem) {
    return new Token(List.of(stem));
  }

  static Token value(String type) {
    return new Token(List.of("{" + type));
  }

  boolean isTime() {
    return names.get(0).startsWith(TIME);
  }

  boolean isWord() {
    return !names.get(0).startsWith("{");
  }

  String name() {
    return names.get(0);
  }
}
