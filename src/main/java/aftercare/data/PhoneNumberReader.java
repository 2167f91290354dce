package aftercare.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads telephone numbers by country, as they are dialled. */
final class PhoneNumberReader {

  private PhoneNumberReader() {}

  static Map<String, List<String>> read(Entry entry) {
    Map<String, List<String>> numbers = new HashMap<>();
    for (String country : entry.names()) {
      boolean code = country.matches("[A-Z]{2}");
      entry.expect(code, "\"" + country + "\" is no country, expected two capitals");
      List<String> dialled = entry.someTexts(country);
      for (String number : dialled) {
        boolean digits = number.matches("[0-9][0-9 ]*");
        entry.expect(digits, country + " has \"" + number + "\", expected digits");
      }
      numbers.put(country, dialled);
    }
    entry.close();
    return numbers;
  }
}
