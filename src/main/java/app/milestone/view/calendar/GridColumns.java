package app.milestone.view.calendar;

/**
 * Where the columns of the calendar lie: week label, seven equal days, week summary.
 *
 * @param width of the whole grid in pixels
 * @param unit a pixel at 100 % text
 */
record GridColumns(double width, double unit) {
  private static final double NARROW = 720;

  boolean narrow() {
    return width / unit < NARROW;
  }

  double gap() {
    return (narrow() ? 3 : 5) * unit;
  }

  double labelWidth() {
    return (narrow() ? 24 : 34) * unit;
  }

  double summaryWidth() {
    return (narrow() ? 48 : 56) * unit;
  }

  double dayWidth() {
    return Math.max(1, (width - labelWidth() - summaryWidth() - 8 * gap()) / 7);
  }

  double dayLeft(int column) {
    return Math.round(labelWidth() + gap() + column * (dayWidth() + gap()));
  }

  /** The width of a day so that its right edge meets whole pixels too. */
  double dayWidth(int column) {
    return dayLeft(column) + Math.round(dayWidth()) - dayLeft(column);
  }

  double daysWidth() {
    return dayLeft(6) + dayWidth(6) - dayLeft(0);
  }

  double summaryLeft() {
    return width - summaryWidth() + (narrow() ? 2 : 6) * unit;
  }
}
