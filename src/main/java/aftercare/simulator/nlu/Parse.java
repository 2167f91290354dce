package aftercare.simulator.nlu;

import java.util.List;
import java.util.Map;

/** What was found in an utterance before its intent is known. */
record Parse(Utterance said, List<Piece> pieces, Map<Piece, TimeTypes.Side> sides) {}
