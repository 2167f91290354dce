package aftercare.data;

import aftercare.rules.Catalogue;
import aftercare.rules.RuleBook;
import aftercare.speech.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the compact form of {@link ShippedData}; the build calls it, and nothing at run time. */
public final class ShippedDataWriter {
  private ShippedDataWriter() {}

  /**
   * Reads the JSON files strictly and writes the compact form.
   *
   * @param args the folder of the compiled classes
   * @throws BrokenDataException with every problem of the JSON
   */
  public static void main(String[] args) throws IOException {
    byte[] compact =
        compact(ShippedData.resource(ShippedData.RULES), ShippedData.resource(ShippedData.TEXTS));
    Files.write(Path.of(args[0] + ShippedData.FOLDER + ShippedData.COMPACT), compact);
  }

  static byte[] compact(byte[] rules, byte[] texts) {
    Catalogue catalogue =
        RuleBookReader.readCatalogue(new ByteArrayInputStream(rules), ShippedData.RULES);
    Texts english =
        TextsReader.read(
            ShippedData.TEXTS,
            new ByteArrayInputStream(texts),
            ShippedTexts.requiredBy(new RuleBook(catalogue)));
    CompactOutput out = new CompactOutput();
    new CompactRulesWriter(out).write(catalogue);
    new CompactTextsWriter(out).write(english);
    byte[] body = out.bytes();
    return ByteBuffer.allocate(ShippedData.HEADER + body.length)
        .putInt(ShippedData.checkSum(body, 0))
        .putInt(ShippedData.checkSum(rules, 0))
        .putInt(ShippedData.checkSum(texts, 0))
        .put(body)
        .array();
  }
}
