package app.milestone.view.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Turns days and times into places of the plot. */
record ChartScale(
    ValueAxis axis,
    LocalDate from,
    LocalDate to,
    double left,
    double top,
    double width,
    double height,
    double em) {

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  double x(LocalDate date) {
    double days = Math.max(1, ChronoUnit.DAYS.between(from, to));
    return left + width * ChronoUnit.DAYS.between(from, date) / days;
  }

  double y(double millis) {
    return top + height * (millis - axis.top()) / (axis.bottom() - axis.top());
  }

  /** In the middle of a pixel, so that thin lines are sharp. */
  static double sharp(double value) {
    return Math.floor(value) + 0.5;
  }
}
