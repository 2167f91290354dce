package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts an utterance into words, values and times: the values that cover it best without sharing a
 * word.
 */
final class Pieces {
  private static final double LONGER = 1.5;
  private static final double BUILT_IN = 0.9;

  /** Words that a time of day may be joined to a day by. */
  private static final Set<String> JOINING =
      Set.of("at", "on", "around", "about", "round", "by", "in", "the", "like", "from", "of");

  /** Words that belong to an amount of time before them. */
  private static final Set<String> AFTER_AMOUNT = Set.of("ago", "back");

  private final Lattice lattice;
  private final TimeTypes times;

  private Pieces(Lattice lattice, TimeTypes times) {
    this.lattice = lattice;
    this.times = times;
  }

  static List<Piece> of(Lattice lattice, TimeTypes times) {
    Pieces pieces = new Pieces(lattice, times);
    return pieces.joined(pieces.cut());
  }

  /** The best cut: longer values count more than as many words in several values. */
  private List<Piece> cut() {
    int size = lattice.size();
    double[] best = new double[size + 1];
    int[] end = new int[size];
    for (int at = size - 1; at >= 0; at--) {
      best[at] = best[at + 1];
      end[at] = at + 1;
      for (Span span : lattice.from(at)) {
        double gained = gain(span) + best[span.to()];
        if (gained > best[at]) {
          best[at] = gained;
          end[at] = span.to();
        }
      }
    }
    List<Piece> cut = new ArrayList<>();
    for (int at = 0; at < size; at = end[at]) {
      int to = end[at];
      List<Span> readings =
          best[at] > best[to]
              ? lattice.from(at).stream().filter(s -> s.to() == to).toList()
              : List.of();
      boolean time = readings.stream().anyMatch(span -> times.isTime(span.type()));
      cut.add(new Piece(at, to, readings, time));
    }
    return cut;
  }

  private static double gain(Span span) {
    double length = Math.pow(span.length(), LONGER);
    return span.entities().isEmpty() ? BUILT_IN * length : span.trust() * length;
  }

  /** A day and a time of day beside it are one time. */
  private List<Piece> joined(List<Piece> cut) {
    List<Piece> joined = new ArrayList<>();
    int at = 0;
    while (at < cut.size()) {
      Piece piece = cut.get(at);
      int next = at + 1;
      if (piece.time()) {
        int other = following(cut, next);
        while (other < cut.size() && complete(piece, cut.get(other))) {
          piece = whole(piece.from(), cut.get(other).to());
          next = other + 1;
          other = following(cut, next);
        }
        piece = whole(piece.from(), piece.to());
        if (next < cut.size() && AFTER_AMOUNT.contains(lattice.said().word(cut.get(next).from()))) {
          piece = new Piece(piece.from(), piece.to() + 1, piece.readings(), true);
          next++;
        }
      }
      joined.add(piece);
      at = next;
    }
    return joined;
  }

  private int following(List<Piece> cut, int from) {
    int at = from;
    while (at < cut.size()
        && cut.get(at).word()
        && JOINING.contains(lattice.said().word(cut.get(at).from()))) {
      at++;
    }
    return at;
  }

  /** One of the two is a time of day, the other is not. */
  private static boolean complete(Piece one, Piece other) {
    return other.time() && clock(one) != clock(other);
  }

  private static boolean clock(Piece piece) {
    return piece.readings().stream().allMatch(span -> span.type().equals("AMAZON.TIME"));
  }

  private Piece whole(int from, int to) {
    List<Span> within =
        lattice.spans().stream()
            .filter(span -> times.isTime(span.type()) && from <= span.from() && span.to() <= to)
            .toList();
    return new Piece(from, to, within, true);
  }
}
