package aftercare.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.AftercareStreamHandler;
import aftercare.heard.Overheard;
import aftercare.lambda.RuntimeApiServer.Outcome;
import com.amazon.ask.model.services.ApiClientResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many requests of every kind, one after another and at once. */
class LoadIT {
  private static final String HANDLER = "aftercare.AftercareStreamHandler";
  private static final String SKILL_ID = "amzn1.ask.skill.1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d";
  private static final Duration START = Duration.ofSeconds(10);
  private static final int WARM = 1_000;
  private static final int ALL = 10_000;
  private static final int THREADS = 8;
  private static final int EACH = 300;
  private static final double GROWTH = 1.1;

  @TempDir Path folder;

  @Test
  void ten_thousand_requests_are_answered_alike_and_leave_nothing_behind() throws Exception {
    Path root = Files.createDirectory(folder.resolve("task"));
    LambdaZip.unpack(root);
    List<byte[]> requests = requests();
    Map<Integer, byte[]> first = new HashMap<>();
    try (RuntimeApiServer api = new RuntimeApiServer();
        LambdaProcess function =
            LambdaProcess.start(root, HANDLER, api.address(), Map.of("SKILL_ID", SKILL_ID))) {
      assertTrue(api.isReady(START), function::toString);
      long warm = 0;
      for (int i = 0; i < ALL; i++) {
        int kind = i % requests.size();
        Outcome outcome = api.invoke(requests.get(kind));
        byte[] answer =
            assertInstanceOf(Outcome.Answered.class, outcome, function::toString).body();
        assertArrayEquals(first.computeIfAbsent(kind, it -> answer), answer);
        if (i + 1 == WARM) {
          warm = function.liveBytes();
        }
      }
      long grown = function.liveBytes();
      System.out.println(
          "load: " + warm + " bytes live after " + WARM + ", " + grown + " after all");
      assertTrue(grown < warm * GROWTH, warm + " bytes live after " + WARM + ", then " + grown);
    }
  }

  @Test
  void eight_threads_at_one_entry_hear_what_one_hears() throws Exception {
    Overheard entry =
        new Overheard(
            new AftercareStreamHandler(
                request -> new ApiClientResponse(), Map.of("SKILL_ID", SKILL_ID)));
    List<byte[]> requests = requests();
    List<String> alone = requests.stream().map(it -> entry.ask(it).toString()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> heard = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Random order = new Random(thread);
        heard.add(threads.submit(() -> different(entry, requests, alone, order)));
      }
      for (Future<List<String>> different : heard) {
        assertEquals(List.of(), different.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The answers that are not those given to one alone. */
  private static List<String> different(
      Overheard entry, List<byte[]> requests, List<String> alone, Random order) {
    List<Integer> kinds = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      kinds.add(i % requests.size());
    }
    Collections.shuffle(kinds, order);
    return kinds.stream()
        .filter(kind -> !entry.ask(requests.get(kind)).toString().equals(alone.get(kind)))
        .map(alone::get)
        .toList();
  }

  private static List<byte[]> requests() throws IOException {
    try (InputStream in = LoadIT.class.getResourceAsStream("/aftercare/priming.jsonl")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.replace("{skillId}", SKILL_ID).getBytes(UTF_8))
          .toList();
    }
  }
}
