package aftercare.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads every form of AMAZON.DATE: one pattern for each. */
final class DateForms {
  private static final String RIGHT_NOW = "PRESENT_REF";

  private record Form(Pattern pattern, Function<Matcher, SpokenDate> reader) {
    Form(String regex, Function<Matcher, SpokenDate> reader) {
      this(Pattern.compile(regex), reader);
    }

    Stream<SpokenDate> read(String value) {
      Matcher matcher = pattern.matcher(value);
      return matcher.matches() ? Stream.of(reader.apply(matcher)) : Stream.empty();
    }
  }

  private static final Form[] FORMS = {
    new Form(
        "(\\d{4})-(\\d{2})-(\\d{2})",
        m -> new SpokenDate.OneDay(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))),
    new Form("(\\d{4})-W(\\d{1,2})", m -> new SpokenDate.OneWeek(week(m))),
    new Form("(\\d{4})-W(\\d{1,2})-WE", m -> new SpokenDate.Weekend(week(m))),
    new Form("(\\d{4})-(\\d{2})(-XX)?", m -> range(number(m, 1), number(m, 2), Period.ofMonths(1))),
    new Form("(\\d{4})(-XX){0,2}", m -> range(number(m, 1), 1, Period.ofYears(1))),
    new Form("(\\d{3})X", m -> range(10 * number(m, 1), 1, Period.ofYears(10))),
    new Form(
        "(\\d{4})-Q([1-4])", m -> range(number(m, 1), 3 * number(m, 2) - 2, Period.ofMonths(3))),
    new Form(
        "(\\d{4})-(SP|SU|FA|WI)",
        m -> new SpokenDate.OneSeason(number(m, 1), Season.valueOf(m.group(2)))),
    new Form(RIGHT_NOW, m -> new SpokenDate.RightNow()),
  };

  private DateForms() {}

  /** Empty where the value is no date. */
  static Optional<Part> read(String raw) {
    String value = raw.toUpperCase(Locale.ROOT);
    try {
      return Stream.of(FORMS).flatMap(form -> form.read(value)).map(Part.class::cast).findFirst();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static IsoWeek week(Matcher matcher) {
    return new IsoWeek(number(matcher, 1), number(matcher, 2));
  }

  private static SpokenDate range(int year, int month, Period length) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new SpokenDate.Range(
        new Days(first, first.plus(length)), Math.max(1, length.getYears()));
  }
}
