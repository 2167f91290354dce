package aftercare.time;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads AMAZON.DURATION: ISO 8601 with mixed fields, PnYnMnWnDTnHnMnS, decimals tolerated. Neither
 * Duration nor Period of the JDK reads all of it.
 */
final class DurationForm {
  private static final String NUMBER = "(\\d{1,9}(?:[.,]\\d{1,9})?)";
  private static final Pattern FORM =
      Pattern.compile(
          "P(?=.)(?:@Y)?(?:@M)?(?:@W)?(?:@D)?(?:T(?=.)(?:@H)?(?:@M)?(?:@S)?)?"
              .replace("@", NUMBER));

  private DurationForm() {}

  /**
   * Empty where the value is no duration, or one beyond what a person can mean (an overflow of
   * Alexa's).
   */
  static Optional<Part> read(String raw) {
    Matcher form = FORM.matcher(raw.toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    Map<DurationField, BigDecimal> fields = new EnumMap<>(DurationField.class);
    for (DurationField field : DurationField.values()) {
      String number = form.group(field.ordinal() + 1);
      if (number != null) {
        fields.put(field, new BigDecimal(number.replace(',', '.')));
      }
    }
    return Amount.of(fields).map(amount -> finest(fields).spoken(amount, fields));
  }

  /** The finest field that counts: the last that is not zero, or the last of all where all are. */
  private static DurationField finest(Map<DurationField, BigDecimal> fields) {
    return fields.keySet().stream()
        .reduce((coarser, finer) -> fields.get(finer).signum() == 0 ? coarser : finer)
        .orElseThrow();
  }
}
