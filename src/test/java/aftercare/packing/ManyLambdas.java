package aftercare.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A lambda of every sort, each with what it comes to. */
public final class ManyLambdas {
  private final String name;
  private int count;

  public ManyLambdas() {
    this.name = "own";
  }

  private ManyLambdas(String name) {
    this.name = name;
  }

  private interface Three {
    String of(String a, long b, boolean c);

    default Three twice() {
      return (a, b, c) -> of(of(a, b, c), b, c);
    }
  }

  private enum Colour {
    RED,
    BLUE
  }

  private record Pair(String left, int right) {}

  /** What all of them come to, in order. */
  public List<Object> all() throws Exception {
    List<Object> all = new ArrayList<>();
    text(all);
    numbers(all);
    objects(all);
    return all;
  }

  private void text(List<Object> all) throws Exception {
    String captured = "captured";
    char letter = 'x';
    Function<String, String> joined = text -> text + captured + letter + name;
    UnaryOperator<String> bare = String::strip;
    Callable<String> bound = captured::toUpperCase;
    Supplier<String> constant = () -> "constant";
    BiFunction<String, Integer, Character> at = String::charAt;
    Three three = (a, b, c) -> a + b + c;
    all.add(joined.andThen(bare).apply(" a "));
    all.add(bound.call());
    all.add(constant.get());
    all.add(at.apply("text", 2));
    all.add(three.twice().of("3", 4L, true));
    all.add(Stream.of("b", "a", "c").sorted(Comparator.reverseOrder()).toList());
    all.add(Stream.of("bb", "a").sorted(Comparator.comparing(String::length)).toList());
    all.add(Stream.of("b", "a").collect(Collectors.toMap(it -> it, String::length)).get("a"));
  }

  private void numbers(List<Object> all) {
    long big = 1L << 40;
    double half = 0.5;
    ToLongBiFunction<Integer, Long> sum = (a, b) -> a + b + big;
    DoubleUnaryOperator halved = x -> x * half;
    IntPredicate even = i -> i % 2 == 0;
    IntFunction<String> hex = Integer::toHexString;
    IntFunction<Integer> boxed = i -> i + 1;
    ToIntFunction<Integer> unboxed = Integer::intValue;
    BinaryOperator<Integer> most = Math::max;
    all.add(sum.applyAsLong(1, 2L));
    all.add(halved.applyAsDouble(3));
    all.add(even.negate().test(4));
    all.add(hex.apply(255));
    all.add(boxed.apply(1));
    all.add(unboxed.applyAsInt(7));
    all.add(most.apply(3, 9));
    all.add(IntStream.range(0, 3).mapToObj(i -> "n" + i).toList());
  }

  private void objects(List<Object> all) {
    Function<String, ManyLambdas> made = ManyLambdas::new;
    Supplier<List<String>> list = ArrayList::new;
    IntFunction<String[]> array = String[]::new;
    Function<Pair, String> left = Pair::left;
    Runnable counted = () -> count++;
    Runnable counting = this::counted;
    Predicate<Object> known = Map.of("k", "v")::containsKey;
    Predicate<String> blank = String::isBlank;
    Function<String, Colour> colour = Colour::valueOf;
    all.add(made.apply("made").name);
    all.add(list.get());
    all.add(array.apply(2).length);
    all.add(left.apply(new Pair("l", 1)));
    counted.run();
    counting.run();
    all.add(count);
    all.add(known.or(it -> it.equals("z")).test("z"));
    all.add(Stream.of("", "x").filter(Predicate.not(blank)).count());
    all.add(colour.apply("BLUE").ordinal());
  }

  private int counted() {
    return count += 10;
  }
}
