package aftercare.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A phrase with alternatives. It stands for every text that can be read through it. */
sealed interface Pattern {
  /**
   * The pattern that no text can be read through: what is left of words that are not for this
   * locale.
   */
  Pattern NOTHING = new Choice(List.of());

  /** How many ways lead through it; two ways may read the same. */
  long ways();

  /**
   * What is left of it in one locale, such as {@code en-US}: without marks, without words for other
   * locales.
   */
  Pattern in(String locale);

  /** Words, or one slot in braces, as they stand. */
  record Words(String text) implements Pattern {
    @Override
    public long ways() {
      return 1;
    }

    @Override
    public Pattern in(String locale) {
      return this;
    }
  }

  /** Parts one after the other; no parts at all is the empty text. */
  record Series(List<Pattern> parts) implements Pattern {
    public Series {
      parts = List.copyOf(parts);
    }

    @Override
    public long ways() {
      return parts.stream().mapToLong(Pattern::ways).reduce(1, Math::multiplyExact);
    }

    @Override
    public Pattern in(String locale) {
      List<Pattern> local = new ArrayList<>();
      for (Pattern part : parts) {
        local.add(part.in(locale));
      }
      return local.contains(NOTHING) ? NOTHING : new Series(local);
    }
  }

  /** One of the alternatives; an optional part is a choice that has the empty series among them. */
  record Choice(List<Pattern> alternatives) implements Pattern {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public long ways() {
      return alternatives.stream().mapToLong(Pattern::ways).reduce(0, Math::addExact);
    }

    @Override
    public Pattern in(String locale) {
      List<Pattern> local = new ArrayList<>();
      for (Pattern alternative : alternatives) {
        Pattern here = alternative.in(locale);
        if (!here.equals(NOTHING)) {
          local.add(here);
        }
      }
      return new Choice(local);
    }
  }

  /** Words for some locales only. */
  record Local(Set<String> locales, Pattern words) implements Pattern {
    public Local {
      locales = Set.copyOf(locales);
    }

    @Override
    public long ways() {
      return words.ways();
    }

    @Override
    public Pattern in(String locale) {
      return locales.contains(locale) ? words.in(locale) : NOTHING;
    }
  }
}
