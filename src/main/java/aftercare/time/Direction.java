package aftercare.time;

import java.util.Optional;

/** Which way from now words are read in one place. */
interface Direction {
  /** Where a part lies. */
  Stretch place(Part part);

  /** A stretch narrowed by a time of day; empty where it has no such time. */
  Optional<Interval> narrow(Stretch stretch, TimeOfDay time);

  /** A time of day that was said alone. */
  Optional<Interval> alone(TimeOfDay time);

  /** Something that has happened. */
  record Back(Place here) implements Direction {
    @Override
    public Stretch place(Part part) {
      return part.back(here);
    }

    @Override
    public Optional<Interval> narrow(Stretch stretch, TimeOfDay time) {
      return stretch.lastAt(time, here);
    }

    /** The same day's other half, where Alexa leant to the one still to come: "at nine", at ten. */
    @Override
    public Optional<Interval> alone(TimeOfDay time) {
      Interval today = time.on(here.today(), here);
      Interval leant = time.earlierOn(here.today(), here);
      boolean daytime = time.otherHalf().filter(Clock::daytime).isPresent();
      return Optional.of(
          today.isAhead(here.now()) && daytime && !leant.isAhead(here.now())
              ? leant
              : time.lastBegun(here));
    }
  }

  /** Something planned. */
  record Ahead(Place here) implements Direction {
    @Override
    public Stretch place(Part part) {
      return part.ahead(here);
    }

    @Override
    public Optional<Interval> narrow(Stretch stretch, TimeOfDay time) {
      return stretch.nextAt(time, here);
    }

    @Override
    public Optional<Interval> alone(TimeOfDay time) {
      return Optional.of(time.nextNotOver(here));
    }
  }
}
