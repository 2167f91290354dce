package aftercare.data;

import aftercare.rules.Checked;
import aftercare.rules.Source;
import java.util.Optional;

/** Reads one source with how far it was checked. */
final class SourceReader {

  private SourceReader() {}

  static Source read(Entry entry) {
    Source source =
        new Source(
            entry.id("id"),
            entry.text("title"),
            entry.text("publisher"),
            entry.optionalNumber("year", 1900, 2100),
            entry.optionalText("url"),
            entry.number("tier", 1, 5),
            entry.choice("checked", Checked.class).orElse(Checked.UNCHECKED));
    Optional<String> note = entry.optionalText("checkedNote");
    entry.close();
    if (entry.sound()) {
      String url = source.url().orElse("https://");
      boolean web = url.startsWith("https://") || url.startsWith("http://");
      entry.expect(web, "url \"" + url + "\", expected http:// or https://");
      boolean explained = source.checked() == Checked.FULL || note.isPresent();
      entry.expect(explained, "not checked in full, expected a checkedNote that says how far");
    }
    return source;
  }
}
