package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells values that are meant for themselves from words that only sound like one: where another
 * value of the type is plainly said, a lone word in another form than the list has it, or one that
 * only says where or when ("at the gym", "after work"), is just a word.
 */
final class Meant {
  private static final Set<String> WHERE =
      Set.of("at", "by", "near", "from", "after", "before", "during", "until", "till");
  private static final Set<String> JOINING = Set.of("and", "or", "nor", "plus");

  private final Lattice lattice;
  private final Utterance said;
  private final Leaning leaning;

  Meant(Lattice lattice, Leaning leaning) {
    this.lattice = lattice;
    this.said = lattice.said();
    this.leaning = leaning;
  }

  List<Piece> among(List<Piece> pieces) {
    List<Piece> meant = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.value()
          && weak(piece)
          && (stray(piece) || pieces.stream().anyMatch(other -> outdoes(other, piece)))) {
        for (int at = piece.from(); at < piece.to(); at++) {
          meant.add(new Piece(at, at + 1, List.of(), false));
        }
      } else {
        meant.add(piece);
      }
    }
    return meant;
  }

  private boolean outdoes(Piece other, Piece weak) {
    return other.value()
        && other != weak
        && !weak(other)
        && other.readings().stream()
            .anyMatch(span -> span.type().equals(weak.readings().get(0).type()));
  }

  /** A lone word in another form than the list has it, among neighbours that no sample has. */
  private boolean stray(Piece piece) {
    String before = piece.from() == 0 ? Leaning.START : lattice.stem(piece.from() - 1);
    String after = piece.to() == lattice.size() ? Leaning.END : lattice.stem(piece.to());
    return piece.readings().stream()
        .allMatch(span -> span.trust() < 1 && !leaning.fits(before, span.type(), after));
  }

  private boolean weak(Piece piece) {
    int before = piece.from() - 1;
    if (JOINING.contains(word(before)) || JOINING.contains(word(piece.to()))) {
      return false;
    }
    int heavy = 0;
    int led = piece.from();
    for (int at = piece.from(); at < piece.to(); at++) {
      heavy += Stems.light(said.word(at)) ? 0 : 1;
    }
    while (led > 0 && Stems.article(said.word(led - 1))) {
      led--;
    }
    boolean otherForm = piece.readings().stream().allMatch(span -> span.trust() < 1);
    return heavy <= 1 && (otherForm || WHERE.contains(word(led - 1)));
  }

  private String word(int at) {
    return at < 0 || at >= said.size() ? "" : said.word(at);
  }
}
