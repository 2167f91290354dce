package aftercare.time;

import java.util.Optional;

/** Reads back from now as usual, but a time of day alone within a known time. */
record Correction(TreatmentTime known, Direction back, Place here) implements Direction {
  @Override
  public Stretch place(Part part) {
    return back.place(part);
  }

  @Override
  public Optional<Interval> narrow(Stretch stretch, TimeOfDay time) {
    return back.narrow(stretch, time);
  }

  /**
   * A part of the day belongs to whole known days with its small hours; anything else is looked for
   * in what is known first.
   */
  @Override
  public Optional<Interval> alone(TimeOfDay time) {
    Interval window = new Interval(known.earliest(), known.latest(), known.grain());
    Optional<Interval> onTheDays = new WholeDays(Days.of(window, here), here).lastAt(time, here);
    return switch (known.grain()) {
      case MOMENT -> Within.all(time, window, here).or(() -> onTheDays);
      case HOURS, DAYPART -> new Within(window).lastAt(time, here).or(() -> onTheDays);
      case DAY, SPAN ->
          time instanceof DayPart ? onTheDays : Within.all(time, window, here).or(() -> onTheDays);
    };
  }
}
