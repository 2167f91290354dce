package aftercare.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Values as {@link CompactInput} reads them back: each text once, in front, and where it is used
 * its number.
 */
final class CompactOutput {
  private static final int SEVEN_BITS = 0x7f;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** All that was put in. */
  byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    write(whole, texts.size());
    for (String text : texts.keySet()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      write(whole, utf8.length);
      whole.writeBytes(utf8);
    }
    whole.writeBytes(body.toByteArray());
    return whole.toByteArray();
  }

  void number(int number) {
    write(body, number << 1 ^ number >> 31);
  }

  void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  void text(String text) {
    number(texts.computeIfAbsent(text, it -> texts.size()));
  }

  void texts(List<String> all) {
    number(all.size());
    all.forEach(this::text);
  }

  void texts(Map<String, String> all) {
    number(all.size());
    sorted(all)
        .forEach(
            (key, text) -> {
              text(key);
              text(text);
            });
  }

  /** Entries in the order of their keys: that of the sets and maps of the JDK changes by run. */
  static <T> Map<String, T> sorted(Map<String, T> entries) {
    return new TreeMap<>(entries);
  }

  void optionalText(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  void optionalNumber(OptionalInt number) {
    flag(number.isPresent());
    number.ifPresent(this::number);
  }

  void choice(Enum<?> constant) {
    number(constant.ordinal());
  }

  /**
   * @param duration in whole seconds
   */
  void duration(Duration duration) {
    number(Math.toIntExact(duration.toSeconds()));
  }

  private static void write(ByteArrayOutputStream out, int number) {
    int rest = number;
    while ((rest & ~SEVEN_BITS) != 0) {
      out.write(rest & SEVEN_BITS | SEVEN_BITS + 1);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
