package aftercare.simulator.builtin;

import java.util.List;

/** {@code AMAZON.NUMBER}: digits as a string. */
final class Numbers implements BuiltIn {
  @Override
  public List<Reading> at(List<String> words, int from) {
    return Cardinals.at(words, from).map(count -> Reading.of(count.end(), count.value())).stream()
        .toList();
  }
}
