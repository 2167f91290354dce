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

    @Override
    public Optional<Interval> alone(TimeOfDay time) {
      return Optional.of(time.lastBegun(here));
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
