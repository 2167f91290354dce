package aftercare.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * The samples of every intent in one locale, each owned by one intent.
 *
 * <p>A line is a pattern, or {@code 40 of: pattern} where the full product would only repeat
 * itself.
 */
final class Utterances {
  /** More than this from one line is a product of options, not a variety of shapes. */
  private static final int MOST_OF_ONE_LINE = 400;

  private static final java.util.regex.Pattern LIMITED =
      java.util.regex.Pattern.compile("(\\d+) of: (.*)");
  private static final java.util.regex.Pattern SLOT =
      java.util.regex.Pattern.compile("\\{([^}]*)}");
  private static final java.util.regex.Pattern ALLOWED =
      java.util.regex.Pattern.compile(
          "([a-z][a-z'.-]*|\\{[A-Za-z]+})( ([a-z][a-z'.-]*|\\{[A-Za-z]+}))*");

  /**
   * Amazon's own intents listen to these; a skill that claims them loses stop, help and the like.
   */
  private static final Set<String> BUILT_IN =
      Set.of(
          ("help,help me,can you help me,stop,off,shut up,cancel,never mind,forget it,yes,yeah,yep,sure,ok,okay,no,nope,"
                  + "no thanks,repeat,repeat that,say that again,go home,home,exit,quit")
              .split(","));

  private record Owner(String intent, Place place) {}

  private final ModelSource source;
  private final String locale;
  private final Map<String, Owner> owners = new LinkedHashMap<>();

  Utterances(ModelSource source, String locale) {
    this.source = source;
    this.locale = locale;
  }

  /** The samples of an intent, in the order of its lines, none twice. */
  List<String> of(IntentSource intent) {
    List<String> samples = new ArrayList<>();
    for (SourceLine line : intent.patterns()) {
      for (String sample : texts(line)) {
        check(sample, line.place(), intent);
        Owner other = owners.putIfAbsent(sample, new Owner(intent.name(), line.place()));
        if (other == null) {
          samples.add(sample);
        } else if (!other.intent().equals(intent.name())) {
          throw line.place()
              .refuse("\"" + sample + "\" is said for another intent in " + other.place());
        }
      }
    }
    return samples;
  }

  /** The answers to the question for a slot, in the words of the intent that asks. */
  List<String> answers(SlotSource slot, IntentSource intent) {
    List<String> samples = new ArrayList<>();
    for (SourceLine line : slot.answers()) {
      for (String sample : texts(line)) {
        check(sample, line.place(), intent);
        if (!samples.contains(sample)) {
          samples.add(sample);
        }
      }
    }
    return samples;
  }

  /**
   * What a line stands for; a slot can be filled once, so a text that would fill it twice is left
   * out.
   */
  private List<String> texts(SourceLine line) {
    List<String> texts = expand(line).stream().filter(Utterances::fillsEachSlotOnce).toList();
    if (texts.isEmpty()) {
      throw line.place().refuse("no sample is left of: " + line.text());
    }
    return texts;
  }

  private Set<String> expand(SourceLine line) {
    Matcher limited = LIMITED.matcher(line.text());
    boolean some = limited.matches();
    Pattern pattern = source.parse(line.place(), some ? limited.group(2) : line.text()).in(locale);
    if (some) {
      return Expansion.some(pattern, Integer.parseInt(limited.group(1)), line.text().hashCode());
    }
    if (pattern.ways() > MOST_OF_ONE_LINE) {
      throw line.place()
          .refuse(pattern.ways() + " samples from one line; say how many: \"40 of: ...\"");
    }
    return Expansion.all(pattern);
  }

  private static void check(String sample, Place place, IntentSource intent) {
    if (!ALLOWED.matcher(sample).matches()) {
      throw place.refuse(
          "only lower-case words with apostrophes, hyphens and periods, and slots: \""
              + sample
              + "\"");
    }
    if (BUILT_IN.contains(sample)) {
      throw place.refuse("\"" + sample + "\" belongs to Amazon's own intents");
    }
    for (Matcher slot = SLOT.matcher(sample); slot.find(); ) {
      if (!intent.slots().contains(slot.group(1))) {
        throw place.refuse(
            "a slot that " + intent.name() + " does not have: {" + slot.group(1) + "}");
      }
    }
  }

  private static boolean fillsEachSlotOnce(String sample) {
    List<String> slots = SLOT.matcher(sample).results().map(MatchResult::group).toList();
    return slots.size() == Set.copyOf(slots).size();
  }
}
