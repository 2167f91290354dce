package aftercare.simulator.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.simulator.nlu.Utterance;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInTest {
  private static final LocalDateTime SUNDAY = LocalDateTime.parse("2026-11-22T10:00:00");

  @ParameterizedTest
  @CsvFileSource(resources = "/simulator/dates.csv", delimiter = '|')
  void dates_are_read_as_amazon_documents(String spoken, String value) {
    assertEquals(value, read("AMAZON.DATE", spoken, SUNDAY));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/simulator/durations.csv", delimiter = '|')
  void durations_keep_the_units_that_were_said(String spoken, String value) {
    assertEquals(value, read("AMAZON.DURATION", spoken, SUNDAY));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/simulator/times.csv", delimiter = '|')
  void times_are_read_as_amazon_documents(String spoken, String value) {
    assertEquals(value, read("AMAZON.TIME", spoken, SUNDAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T15:00:00,two thirty,02:30",
    "2026-11-22T01:00:00,two thirty,02:30",
    "2026-11-22T14:00:00,two thirty,14:30",
    "2026-11-22T23:00:00,half past eleven,23:30",
    "2026-11-22T13:00:00,noon,12:00"
  })
  void an_open_clock_time_is_its_next_occurrence(LocalDateTime now, String spoken, String value) {
    assertEquals(value, read("AMAZON.TIME", spoken, now));
  }

  @ParameterizedTest
  @CsvSource({
    "nine this morning,09:00",
    "nine tomorrow evening,21:00",
    "eight tonight,20:00",
    "two yesterday afternoon,14:00"
  })
  void a_part_of_the_day_in_the_next_words_settles_the_hour(String spoken, String value) {
    List<String> words = Utterance.of("at " + spoken).words();
    assertEquals(
        value, BuiltIn.named("AMAZON.TIME", SUNDAY).orElseThrow().at(words, 1).get(0).value());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T10:00:00,next week,2027-W01",
    "2027-01-02T10:00:00,this week,2026-W53",
    "2026-01-31T10:00:00,february first,2026-02-01",
    "2026-02-01T10:00:00,february first,2026-02-01",
    "2026-02-02T10:00:00,february first,2027-02-01"
  })
  void years_and_weeks_turn_over_as_the_calendar_does(
      LocalDateTime now, String spoken, String value) {
    assertEquals(value, read("AMAZON.DATE", spoken, now));
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday,PAST",
    "last monday,PAST",
    "two days ago,PAST",
    "tomorrow,FUTURE",
    "next week,FUTURE",
    "in three days,FUTURE",
    "monday,OPEN",
    "today,OPEN"
  })
  void words_name_their_side_of_now(String spoken, Tense tense) {
    assertEquals(tense, whole("AMAZON.DATE", spoken, SUNDAY).get(0).tense());
  }

  @Test
  void a_bare_number_is_no_time_among_other_words() {
    List<String> words = Utterance.of("i have two cats").words();
    assertTrue(BuiltIn.named("AMAZON.TIME", SUNDAY).orElseThrow().at(words, 2).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"twenty,20", "7,7", "one hundred and five,105"})
  void numbers_are_digits(String spoken, String value) {
    assertEquals(value, read("AMAZON.NUMBER", spoken, SUNDAY));
  }

  @Test
  void an_unknown_type_is_none() {
    assertTrue(BuiltIn.named("AMAZON.Color", SUNDAY).isEmpty());
  }

  private static String read(String type, String spoken, LocalDateTime now) {
    return whole(type, spoken, now).stream().map(Reading::value).findFirst().orElse("-");
  }

  private static List<Reading> whole(String type, String spoken, LocalDateTime now) {
    List<String> words = Utterance.of(spoken).words();
    return BuiltIn.named(type, now).orElseThrow().at(words, 0).stream()
        .filter(reading -> reading.end() == words.size())
        .toList();
  }
}
