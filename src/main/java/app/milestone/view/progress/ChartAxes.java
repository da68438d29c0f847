package app.milestone.view.progress;

import app.milestone.controller.ProgressChart;
import app.milestone.controller.ProgressChart.Day;
import app.milestone.model.race.RaceTime;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/** Draws the grid, both axes, the beginnings of cycles and today. */
final class ChartAxes extends ChartPart {
  private record Mark(long millis, Line line, Label label) {}

  private record Tick(Day day, Line line, Label label) {}

  private final List<Mark> marks = new ArrayList<>();
  private final List<Tick> ticks = new ArrayList<>();
  private final List<Tick> cycles = new ArrayList<>();
  private final Line axis = line("chart-axis");
  private final Label faster;
  private final Line todayLine = line("chart-today");
  private final Label today;
  private final ProgressChart chart;

  ChartAxes(ProgressChart chart, ValueAxis values, String faster) {
    this.chart = chart;
    this.faster = label(faster, Styles.SMALL_STRONG, Styles.MUTED);
    today = label(chart.today().words(), "chart-today-pill");
    for (long mark : values.marks()) {
      String words = mark > 0 ? new RaceTime(mark).rounded(0) : "";
      marks.add(new Mark(mark, line("chart-grid"), label(words, Styles.SMALL, Styles.MUTED)));
    }
    chart.ticks().forEach(day -> ticks.add(tick(day, "chart-tick")));
    chart.cycles().forEach(day -> cycles.add(tick(day, "chart-cycle")));
  }

  private static Tick tick(Day day, String styleClass) {
    return new Tick(day, line(styleClass), label(day.words(), Styles.SMALL, Styles.MUTED));
  }

  @Override
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    marks.forEach(mark -> nodes.addAll(List.of(mark.line, mark.label)));
    cycles.forEach(cycle -> nodes.addAll(List.of(cycle.line, cycle.label)));
    ticks.forEach(tick -> nodes.addAll(List.of(tick.line, tick.label)));
    nodes.addAll(List.of(axis, faster, todayLine, today));
    return nodes;
  }

  @Override
  void place(ChartScale scale, LabelPlaces places) {
    horizontal(axis, scale.bottom(), scale.left(), scale.right());
    double fasterWidth = faster.prefWidth(-1);
    at(faster, Math.max(0, scale.left() - scale.em() * 0.7 - fasterWidth), scale.em() * 0.2);
    placeMarks(scale);
    placeTicks(scale);
    placeCycles(scale, places);
    placeToday(scale, places);
  }

  private void placeMarks(ChartScale scale) {
    long step = scale.axis().step(scale.height(), scale.em() * 3.2);
    for (Mark mark : marks) {
      boolean shown = mark.millis % step == 0;
      double y = scale.y(mark.millis);
      mark.line.setVisible(shown && y < scale.bottom() - 1);
      horizontal(mark.line, y, scale.left(), scale.right());
      double height = mark.label.prefHeight(-1);
      mark.label.setVisible(shown && y - height / 2 > scale.em() * 1.6);
      at(mark.label, scale.left() - scale.em() * 0.6 - mark.label.prefWidth(-1), y - height / 2);
    }
  }

  private void placeTicks(ChartScale scale) {
    double free = 0;
    for (Tick tick : ticks) {
      double x = scale.x(tick.day.date());
      double width = tick.label.prefWidth(-1);
      boolean fits = x - width / 2 > free && x + width / 2 <= scale.right() + scale.em() * 3;
      tick.line.setVisible(fits);
      tick.label.setVisible(fits);
      vertical(tick.line, x, scale.bottom(), scale.bottom() + scale.em() * 0.4);
      at(tick.label, x - width / 2, scale.bottom() + scale.em() * 0.55);
      free = fits ? x + width / 2 + scale.em() * 0.6 : free;
    }
  }

  private void placeCycles(ChartScale scale, LabelPlaces places) {
    for (int i = 0; i < cycles.size(); i++) {
      Tick cycle = cycles.get(i);
      double end = i + 1 < cycles.size() ? scale.x(cycles.get(i + 1).day.date()) : scale.right();
      double x = scale.x(cycle.day.date());
      vertical(cycle.line, x, 0, scale.bottom());
      double left = x + scale.em() * 0.55;
      double width = cycle.label.prefWidth(-1);
      places.avoid(x, 0, x, scale.bottom());
      cycle.label.setVisible(left + width < end - 2);
      at(cycle.label, left, scale.em() * 0.2);
      places.take(left, scale.em() * 0.2, width, cycle.label.prefHeight(-1));
    }
  }

  private void placeToday(ChartScale scale, LabelPlaces places) {
    double x = scale.x(chart.today().date());
    boolean shown = x >= scale.left() && x <= scale.right();
    todayLine.setVisible(shown);
    today.setVisible(shown);
    double width = today.prefWidth(-1);
    double height = today.prefHeight(-1);
    double left =
        Math.clamp(x - width / 2, scale.left(), Math.max(scale.left(), scale.right() - width));
    double top = scale.bottom() - height - 3;
    vertical(todayLine, x, scale.top(), top);
    at(today, left, top);
    if (shown) {
      places.avoid(x, scale.top(), x, top);
      places.take(left, top, width, height);
    }
  }
}
