package aftercare.simulator.nlu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Samples and utterances as tokens, so that one can be learnt from and the other judged by it. */
final class Tokens {
  private static final Set<String> JOINING =
      Set.of("at", "on", "around", "about", "round", "by", "in", "the", "like", "from", "of");

  private final TimeTypes times;

  Tokens(TimeTypes times) {
    this.times = times;
  }

  /** A sample; times that stand together are one token, named by their side. */
  List<Token> of(IntentDefinition intent, Sample sample) {
    List<Token> tokens = new ArrayList<>();
    for (Sample.Part part : sample.parts()) {
      if (part instanceof Sample.Word word) {
        tokens.add(Token.word(word.stem()));
      } else {
        SlotDefinition slot = intent.slot(((Sample.Gap) part).slot()).orElseThrow();
        add(tokens, slot);
      }
    }
    for (int at = tokens.size() - 1; at > 0; at--) {
      if (tokens.get(at - 1).isTime() && tokens.get(at).name().equals("ago")) {
        tokens.remove(at);
      }
    }
    return tokens;
  }

  private void add(List<Token> tokens, SlotDefinition slot) {
    if (!times.isTime(slot.type())) {
      tokens.add(Token.value(slot.type()));
      return;
    }
    Token time = time(times.side(slot.name()).orElseThrow());
    int last = tokens.size() - 1;
    while (last >= 0 && tokens.get(last).isWord() && joins(tokens.get(last))) {
      last--;
    }
    if (last >= 0 && tokens.get(last).equals(time)) {
      tokens.subList(last + 1, tokens.size()).clear();
    } else {
      tokens.add(time);
    }
  }

  private static boolean joins(Token token) {
    return JOINING.contains(token.name()) || token.name().equals("ago");
  }

  static Token time(TimeTypes.Side side) {
    return new Token(List.of(Token.TIME + side));
  }

  /**
   * An utterance.
   *
   * @param sides the side of each time in it; one without a side is left out
   */
  static List<Token> of(List<Piece> pieces, Lattice lattice, Map<Piece, TimeTypes.Side> sides) {
    List<Token> tokens = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.word()) {
        tokens.add(Token.word(lattice.stem(piece.from())));
      } else if (!piece.time()) {
        tokens.add(
            new Token(
                piece.readings().stream().map(span -> "{" + span.type()).distinct().toList()));
      } else if (sides.containsKey(piece)) {
        tokens.add(time(sides.get(piece)));
      }
    }
    return tokens;
  }
}
