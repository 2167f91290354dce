package aftercare.certification;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a speech synthesiser must be able to read: XML with one root, {@code speak}. */
final class Ssml {
  private static final XMLInputFactory XML = XMLInputFactory.newFactory();

  private Ssml() {}

  static boolean isWellFormed(String text) {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(text));
      xml.nextTag();
      boolean speaks = xml.getLocalName().equals("speak");
      while (xml.hasNext()) {
        xml.next();
      }
      return speaks;
    } catch (XMLStreamException broken) {
      return false;
    }
  }
}
