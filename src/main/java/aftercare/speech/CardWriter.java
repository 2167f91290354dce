package aftercare.speech;

import aftercare.rules.Kind;
import aftercare.rules.Outcome;
import aftercare.rules.RuleBook;
import aftercare.rules.Source;
import aftercare.time.Elapsed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The card about one or more activities: verdict, when, why, how, sources and the disclaimer. */
final class CardWriter {
  private static final int QUOTED_SOURCES = 3;

  private final Voice voice;
  private final Asked asked;
  private final RuleBook rules;

  CardWriter(Voice voice, Asked asked, RuleBook rules) {
    this.voice = voice;
    this.asked = asked;
    this.rules = rules;
  }

  /**
   * @param judged strictest first
   */
  Card write(List<Judged> judged) {
    List<String> blocks = new ArrayList<>();
    asked.treated().ifPresent(treated -> blocks.add(when()));
    judged.forEach(one -> blocks.add(block(one, judged.size() > 1)));
    if (judged.get(0).outcome() == Outcome.ASK_CLINICIAN && !voice.ringing().isEmpty()) {
      blocks.add(voice.ringing());
    }
    blocks.add(voice.say("card.disclaimer"));
    return new Card(title(judged), String.join("\n\n", blocks));
  }

  private String title(List<Judged> judged) {
    String names = voice.list(judged.stream().map(one -> text(one).name()).toList());
    String verdict = judged.size() > 1 ? voice.say("card.title.several") : verdict(judged.get(0));
    return voice.say("card.title", "verdict", verdict, "names", names);
  }

  private String verdict(Judged judged) {
    boolean adapted = judged.verdict().adaptsInstead();
    return voice.say("card.title." + (adapted ? "adapted" : judged.outcome()));
  }

  private String when() {
    String heard = new SpokenTreatment(voice, asked.here()).heard(asked.treated().orElseThrow());
    Elapsed elapsed = asked.treated().orElseThrow().elapsedAt(asked.here().now());
    SpokenDuration durations = new SpokenDuration(voice);
    return voice.say(
        "card.when",
        "heard",
        heard,
        "least",
        durations.atLeast(elapsed.least()),
        "most",
        durations.atMost(elapsed.most()));
  }

  private String block(Judged judged, boolean named) {
    List<String> lines = new ArrayList<>();
    if (named) {
      lines.add(
          voice.say(
              "card.named",
              "name",
              Voice.capital(text(judged).name()),
              "verdict",
              verdict(judged)));
    }
    rule(judged).ifPresent(lines::add);
    if (judged.activity().kind() != Kind.ASK_CLINICIAN) {
      moment("card.from", judged.fromMinimum()).ifPresent(lines::add);
      moment(
              "card.careful",
              judged.fromCautious().filter(m -> !judged.fromMinimum().equals(Optional.of(m))))
          .ifPresent(lines::add);
    }
    lines.add(voice.say("card.why", "reason", voice.fill(text(judged).reason())));
    lines.add(voice.say("card.how", "how", voice.fill(text(judged).how())));
    sources(judged).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private Optional<String> rule(Judged judged) {
    boolean hours = judged.activity().hoursApply() && !judged.verdict().hours().cautious().isZero();
    if (!hours) {
      return Optional.empty();
    }
    SpokenDuration durations = new SpokenDuration(voice);
    String wait =
        durations.both(judged.verdict().hours().minimum(), judged.verdict().hours().cautious());
    return Optional.of(
        judged.verdict().hours().minimum().isZero()
            ? voice.say("card.care", "wait", durations.exactly(judged.verdict().hours().cautious()))
            : voice.say(
                judged.activity().mustNotWithhold() ? "card.rule.needed" : "card.rule",
                "wait",
                wait));
  }

  private Optional<String> moment(String key, Optional<Instant> moment) {
    SpokenMoment moments = new SpokenMoment(voice, asked.here());
    return moment
        .filter(at -> at.isAfter(asked.here().now()))
        .map(at -> voice.say(key, "from", moments.from(at)));
  }

  private Optional<String> sources(Judged judged) {
    Stream<Source> cited = judged.activity().sources().stream().map(rules::source);
    List<String> names =
        cited
            .flatMap(source -> voice.texts().source(source.id()).stream())
            .distinct()
            .limit(QUOTED_SOURCES)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(voice.say("card.sources", "sources", voice.list(names)));
  }

  private ActivityText text(Judged judged) {
    return voice.texts().activity(judged.activity().id());
  }
}
