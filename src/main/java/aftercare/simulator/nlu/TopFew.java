package aftercare.simulator.nlu;

import java.util.List;
import java.util.PriorityQueue;

/** The few indexes with the highest scores; of equal ones the first offered. */
final class TopFew {
  private final int most;
  private final PriorityQueue<Scored> worstFirst = new PriorityQueue<>();

  TopFew(int most) {
    this.most = most;
  }

  private record Scored(int index, double score) implements Comparable<Scored> {
    @Override
    public int compareTo(Scored other) {
      int byScore = Double.compare(score, other.score);
      return byScore != 0 ? byScore : Integer.compare(other.index, index);
    }
  }

  void offer(int index, double score) {
    if (worstFirst.size() == most) {
      if (worstFirst.peek().score() >= score) {
        return;
      }
      worstFirst.poll();
    }
    worstFirst.add(new Scored(index, score));
  }

  List<Integer> indexes() {
    return worstFirst.stream().map(Scored::index).toList();
  }
}
