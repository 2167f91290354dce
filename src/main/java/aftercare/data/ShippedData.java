package aftercare.data;

import aftercare.rules.RuleBook;
import aftercare.speech.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The rule book and the texts that the skill ships with, from the compact form that the build makes
 * of the JSON files: reading those strictly would be a third of a cold start.
 *
 * <p>The JSON files stay the truth. They are read strictly at every build, and the compact form
 * carries their check sums, so that neither a damaged nor a stale one is ever used.
 */
public record ShippedData(RuleBook rules, Texts texts) {
  static final String FOLDER = "/aftercare/";
  static final String RULES = "rules.json";
  static final String TEXTS = "text/en.json";
  static final String COMPACT = "shipped.bin";

  /** The check sums of what follows, of the rules and of the texts, four bytes each. */
  static final int HEADER = 12;

  /**
   * Reads the compact form.
   *
   * @throws BrokenDataException if it is missing, damaged, or not made of the JSON beside it
   */
  public static ShippedData read() {
    return read(resource(COMPACT), resource(RULES), resource(TEXTS));
  }

  static ShippedData read(byte[] compact, byte[] rules, byte[] texts) {
    expect(compact.length >= HEADER, "is cut short");
    ByteBuffer header = ByteBuffer.wrap(compact);
    expect(header.getInt() == checkSum(compact, HEADER), "is damaged");
    expect(header.getInt() == checkSum(rules, 0), "was made of another " + RULES);
    expect(header.getInt() == checkSum(texts, 0), "was made of another " + TEXTS);
    CompactInput in = new CompactInput(compact, HEADER);
    RuleBook book = new RuleBook(new CompactRules(in).read());
    ShippedData data = new ShippedData(book, new CompactTexts(in).read());
    expect(in.isAtEnd(), "was written by another version");
    return data;
  }

  static int checkSum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }

  static byte[] resource(String name) {
    try (InputStream in = ShippedData.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new BrokenDataException(List.of(name + " is missing, expected it in the build"));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void expect(boolean condition, String otherwise) {
    if (!condition) {
      throw new BrokenDataException(
          List.of(COMPACT + " " + otherwise + ", expected it as the build makes it"));
    }
  }
}
