package aftercare.data;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Values that {@link CompactOutput} wrote, in the same order. Whoever reads has made sure that the
 * bytes are whole.
 */
final class CompactInput {
  private static final int SEVEN_BITS = 0x7f;

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  CompactInput(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
    this.texts = new String[read()];
    for (int i = 0; i < texts.length; i++) {
      int length = read();
      texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
  }

  /** Whether everything was read. */
  boolean isAtEnd() {
    return at == bytes.length;
  }

  int number() {
    int folded = read();
    return folded >>> 1 ^ -(folded & 1);
  }

  boolean flag() {
    return number() != 0;
  }

  String text() {
    return texts[number()];
  }

  List<String> texts() {
    String[] all = new String[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = text();
    }
    return List.of(all);
  }

  Map<String, String> textsByKey() {
    int size = number();
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String key = text();
      all.put(key, text());
    }
    return all;
  }

  Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  OptionalInt optionalNumber() {
    return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
  }

  Duration duration() {
    return Duration.ofSeconds(number());
  }

  private int read() {
    int number = 0;
    int shift = 0;
    int next;
    do {
      next = bytes[at++];
      number |= (next & SEVEN_BITS) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }
}
