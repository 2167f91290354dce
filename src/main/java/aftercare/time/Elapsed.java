package aftercare.time;

import java.time.Duration;

public record Elapsed(Duration least, Duration most) {}
