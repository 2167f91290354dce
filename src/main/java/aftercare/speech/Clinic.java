package aftercare.speech;

import java.util.Optional;

/** The clinic that offers the skill, as its deployment names it; both facts may be missing. */
public record Clinic(Optional<String> name, Optional<String> phone) {
  public static final Clinic UNNAMED = new Clinic(Optional.empty(), Optional.empty());
}
