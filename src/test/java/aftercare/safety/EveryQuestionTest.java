package aftercare.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aftercare.AftercareStreamHandler;
import aftercare.heard.Overheard;
import aftercare.heard.Reply;
import aftercare.rules.Oracle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Every activity with every form of every time, and every moment with every place. What is not of
 * the pair goes round with it, in an order that is the same in every run; {@code
 * -Dsafety.rounds=100} goes round a hundred times.
 */
class EveryQuestionTest {
  private static final long ROUNDS = Long.getLong("safety.rounds", 1);
  private static final int SHOWN = 15;
  private static final int TIMES_AT_A_MOMENT = 5;

  private static final List<String> ACTIVITIES = Oracle.ids("activities");
  private static final List<String> AREAS = Oracle.ids("areas");
  private static final List<Form> TREATMENTS = TreatmentForms.all();
  private static final List<Form> PLANS = PlanForms.all();
  private static final List<Instant> NOWS = Nows.all();
  private static final List<Place> PLACES = Place.all();
  private static final Overheard SKILL =
      new Overheard(new AftercareStreamHandler(Place.everyDevice(), Map.of()));

  @Test
  void every_activity_at_every_time_that_can_be_told() {
    hold(
        (long) ACTIVITIES.size() * TREATMENTS.size(),
        it -> {
          Chance chance = new Chance(it);
          return new Case(
              at(ACTIVITIES, it),
              chance.areas(),
              at(TREATMENTS, it / ACTIVITIES.size()),
              chance.plan(),
              chance.of(NOWS),
              chance.of(PLACES));
        });
  }

  @Test
  void every_activity_for_every_plan_that_can_be_made() {
    hold(
        (long) ACTIVITIES.size() * PLANS.size(),
        it -> {
          Chance chance = new Chance(it);
          return new Case(
              at(ACTIVITIES, it),
              chance.areas(),
              chance.of(TREATMENTS),
              at(PLANS, it / ACTIVITIES.size()),
              chance.of(NOWS),
              chance.of(PLACES));
        });
  }

  @Test
  void every_moment_and_place_with_many_of_the_times_that_can_be_told() {
    hold(
        (long) NOWS.size() * PLACES.size() * TIMES_AT_A_MOMENT,
        it -> {
          Chance chance = new Chance(it);
          return new Case(
              chance.of(ACTIVITIES),
              chance.areas(),
              chance.of(TREATMENTS),
              chance.plan(),
              at(NOWS, it),
              at(PLACES, it / NOWS.size()));
        });
  }

  /** What goes round beside a pair: the same for the same case of the same round. */
  private record Chance(SplittableRandom random) {
    Chance(long seed) {
      this(new SplittableRandom(seed));
    }

    <T> T of(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    List<String> areas() {
      int count = Math.max(0, random.nextInt(5) - 2);
      return random.ints(count, 0, AREAS.size()).distinct().mapToObj(AREAS::get).toList();
    }

    Form plan() {
      return random.nextInt(3) == 0 ? of(PLANS) : PLANS.get(0);
    }
  }

  private static <T> T at(List<T> list, long index) {
    return list.get((int) (index % list.size()));
  }

  private static void hold(long pairs, LongFunction<Case> cases) {
    AtomicLong goAheads = new AtomicLong();
    List<String> wrong =
        LongStream.range(0, pairs * ROUNDS)
            .parallel()
            .mapToObj(cases)
            .flatMap(one -> problems(one, goAheads).stream())
            .sorted()
            .limit(SHOWN)
            .toList();
    System.out.println("safety: " + pairs * ROUNDS + " questions, " + goAheads + " go-aheads");
    assertEquals(List.of(), wrong);
    assertTrue(goAheads.get() > pairs * ROUNDS / 10, () -> goAheads + " go-aheads");
  }

  private static List<String> problems(Case one, AtomicLong goAheads) {
    List<String> problems = new ArrayList<>();
    try {
      Reply reply = SKILL.ask(one.question().json());
      if (reply.attributes().toString().matches(".*\"(CLEAR|GENTLY|CAUTION)\".*")) {
        goAheads.incrementAndGet();
      }
      one.wrong(reply).ifPresent(it -> problems.add(it + ": " + reply.speech() + " <- " + one));
    } catch (AssertionError broken) {
      problems.add(broken.getMessage());
    }
    return problems;
  }
}
