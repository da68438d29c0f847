package app.milestone.view.progress;

import app.milestone.controller.ProgressChart;
import app.milestone.controller.ProgressChart.Part;
import app.milestone.controller.ProgressChart.Point;
import app.milestone.model.pace.ExpectedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The times that the chart holds, in milliseconds; the faster one is above.
 *
 * @param top the fastest
 * @param bottom the slowest
 */
record ValueAxis(long top, long bottom) {
  private static final long AIR = 3_000;
  private static final long FINEST = 5_000;
  private static final List<Long> STEPS =
      List.of(FINEST, 10_000L, 20_000L, 60_000L, 120_000L, 300_000L);

  /** Holds everything that is visible, with some air, and ends below on a round time. */
  static ValueAxis of(ProgressChart chart, Set<Part> parts) {
    List<Long> values = new ArrayList<>();
    chart.baseline().ifPresent(line -> values.add(line.millis()));
    chart.goals().forEach(step -> values.add(step.millis()));
    chart.next().ifPresent(next -> values.add(next.millis()));
    for (Point point : chart.points()) {
      if (!point.isEstimate() || parts.contains(Part.ESTIMATES)) {
        values.addAll(List.of(point.millis(), point.faster(), point.slower()));
      }
    }
    if (parts.contains(Part.EARLIER)) {
      chart
          .earlier()
          .forEach(
              past -> {
                values.add(past.baseline());
                past.target().ifPresent(values::add);
              });
    }
    if (values.isEmpty()) {
      return new ValueAxis(420_000, 480_000);
    }
    return withAir(values, chart, parts);
  }

  private static ValueAxis withAir(List<Long> values, ProgressChart chart, Set<Part> parts) {
    long top = values.stream().min(Long::compare).orElseThrow() - AIR;
    long bottom = values.stream().max(Long::compare).orElseThrow() + AIR;
    if (parts.contains(Part.BAND) && chart.expected().isPresent()) {
      ExpectedLine line = chart.expected().get();
      top = Math.min(top, line.band(line.to(), chart.cv()).faster().millis());
      bottom = Math.max(bottom, line.band(line.from(), chart.cv()).slower().millis());
    }
    return new ValueAxis(top, Math.ceilDiv(bottom, FINEST) * FINEST);
  }

  /** The finest step of which two lines are at least so many pixels apart. */
  long step(double height, double apart) {
    double perMilli = height / (bottom - top);
    return STEPS.stream()
        .filter(step -> step * perMilli >= apart)
        .findFirst()
        .orElse(STEPS.getLast());
  }

  /** All times on which a line may stand. */
  List<Long> marks() {
    List<Long> marks = new ArrayList<>();
    for (long mark = Math.ceilDiv(top, FINEST) * FINEST; mark <= bottom; mark += FINEST) {
      marks.add(mark);
    }
    return marks;
  }
}
