package aftercare.speech;

import aftercare.time.Here;
import aftercare.time.PlannedTime;
import aftercare.time.TreatmentTime;
import java.util.Optional;

/** The circumstances of a question: now and where, when the treatment was, when it is planned. */
public record Asked(
    Here here, Optional<TreatmentTime> treated, Optional<PlannedTime> planned, Form form) {}
