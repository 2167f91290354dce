package aftercare.model;

import java.util.List;

/**
 * A value of a slot type: its id, the words it is called by, and the patterns of its other names.
 */
record ValueSource(Place place, String id, String name, List<SourceLine> synonyms) {
  ValueSource {
    synonyms = List.copyOf(synonyms);
  }
}
