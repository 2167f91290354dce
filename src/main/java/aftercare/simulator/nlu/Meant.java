package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells values that are meant for themselves from words that only sound like one or come by ("the
 * wig for the wedding"): where another value of a long list stands out more, they are just words.
 */
final class Meant {
  private static final double STANDS_OUT = 0.8;

  private final Prominence prominence;
  private final Set<String> openTypes;
  private final Lattice lattice;
  private final Leaning leaning;

  Meant(Lattice lattice, Leaning leaning, Prominence prominence, Set<String> openTypes) {
    this.lattice = lattice;
    this.leaning = leaning;
    this.prominence = prominence;
    this.openTypes = openTypes;
  }

  List<Piece> among(List<Piece> pieces) {
    Map<Piece, Double> standing = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.value() && openTypes.contains(piece.readings().get(0).type())) {
        standing.put(piece, prominence.of(piece, pieces, lattice));
      }
    }
    double most = standing.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<Piece> meant = new ArrayList<>();
    for (Piece piece : pieces) {
      double stands = standing.getOrDefault(piece, most);
      if (piece.value() && (stray(piece) || stands < STANDS_OUT && stands < most)) {
        for (int at = piece.from(); at < piece.to(); at++) {
          meant.add(new Piece(at, at + 1, List.of(), false));
        }
      } else {
        meant.add(piece);
      }
    }
    return meant;
  }

  /** A lone word in another form than the list has it, among neighbours that no sample has. */
  private boolean stray(Piece piece) {
    String before = piece.from() == 0 ? Leaning.START : lattice.stem(piece.from() - 1);
    String after = piece.to() == lattice.size() ? Leaning.END : lattice.stem(piece.to());
    long heavy =
        lattice.said().words().subList(piece.from(), piece.to()).stream()
            .filter(word -> !Stems.light(word))
            .count();
    return heavy <= 1
        && piece.readings().stream()
            .allMatch(span -> span.trust() < 1 && !leaning.fits(before, span.type(), after));
  }
}
