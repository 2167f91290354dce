package aftercare.data;

import aftercare.time.RoughTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Rough times as compact data, there and back. */
final class CompactRoughTimes {
  private static final int AGO = 0;
  private static final int WINDOW = 1;
  private static final int CALENDAR = 2;
  private static final RoughTime.Unit[] UNITS = RoughTime.Unit.values();

  private CompactRoughTimes() {}

  static void write(CompactOutput out, List<RoughTime> times) {
    out.number(times.size());
    for (RoughTime time : times) {
      if (time instanceof RoughTime.Ago ago) {
        out.number(AGO);
        out.text(ago.id());
        out.duration(ago.least());
        out.duration(ago.most());
      } else if (time instanceof RoughTime.Window window) {
        out.number(WINDOW);
        out.text(window.id());
        out.number(window.firstDay());
        out.number(window.from().toSecondOfDay());
        out.number(window.lastDay());
        out.number(window.to().toSecondOfDay());
      } else if (time instanceof RoughTime.Calendar calendar) {
        out.number(CALENDAR);
        out.text(calendar.id());
        out.choice(calendar.unit());
        out.number(calendar.first());
        out.number(calendar.last());
      }
    }
  }

  static List<RoughTime> read(CompactInput in) {
    List<RoughTime> times = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      times.add(
          switch (in.number()) {
            case AGO -> new RoughTime.Ago(in.text(), in.duration(), in.duration());
            case WINDOW ->
                new RoughTime.Window(in.text(), in.number(), time(in), in.number(), time(in));
            default ->
                new RoughTime.Calendar(in.text(), UNITS[in.number()], in.number(), in.number());
          });
    }
    return times;
  }

  private static LocalTime time(CompactInput in) {
    return LocalTime.ofSecondOfDay(in.number());
  }
}
