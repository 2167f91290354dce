package aftercare.simulator;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well the skill hears and how long it speaks: {@code mvn -q test-compile
 * exec:java@report}. With arguments, the corpora of those names alone.
 */
public final class CorpusReport {
  private static final List<String> FILES =
      List.of(
          "dev-a.jsonl",
          "dev-b.jsonl",
          "dev-c.jsonl",
          "dev-d.jsonl",
          "dev-e.jsonl",
          "dev-f.jsonl",
          "dev-g.jsonl",
          "dev-h.jsonl",
          "dev-i.jsonl",
          "dev-j.jsonl",
          "dev-k.jsonl",
          "dev-l.jsonl",
          "dev-m.jsonl",
          "emergencies.jsonl",
          "emergencies-b.jsonl",
          "blind.jsonl",
          "blind-b.jsonl",
          "blind-c.jsonl");
  private static final double MOST = 0.95;

  private CorpusReport() {}

  public static void main(String[] files) throws IOException {
    PrintStream out = System.out;
    Alexa alexa = HeardSkill.onTheDesk();
    List<String> answers = new ArrayList<>();
    for (String file : files.length == 0 ? FILES : List.of(files)) {
      Corpus corpus = Corpus.heard(Corpus.FOLDER.resolve(file), alexa);
      answers.addAll(corpus.singleAnswers());
      out.print(file + "\n" + corpus.tally());
    }
    for (String file : List.of(Refusals.ANY, Refusals.MORE, Refusals.NEAR)) {
      List<String> accepted = Refusals.accepted(file, alexa);
      out.print(file + "\n  false accepts " + accepted.size());
      out.print(" of " + Refusals.said(file).size() + "\n");
      accepted.forEach(one -> out.print("    " + one + "\n"));
    }
    out.print(length("answers about one activity", answers));
    List<String> every = EveryAnswer.all().stream().map(EveryAnswer::speech).toList();
    out.print(length("first answers about each activity at every time", every));
  }

  private static String length(String what, List<String> answers) {
    List<Double> words = answers.stream().map(one -> (double) SpokenLength.words(one)).toList();
    List<Double> seconds = answers.stream().map(SpokenLength::seconds).toList();
    return String.format(
        Locale.ROOT,
        "%s: %d%n  words    median %.0f, 95 %% within %.0f, longest %.0f%n"
            + "  seconds  median %.1f, 95 %% within %.1f, longest %.1f%n",
        what,
        answers.size(),
        SpokenLength.percentile(words, 0.5),
        SpokenLength.percentile(words, MOST),
        SpokenLength.percentile(words, 1),
        SpokenLength.percentile(seconds, 0.5),
        SpokenLength.percentile(seconds, MOST),
        SpokenLength.percentile(seconds, 1));
  }
}
