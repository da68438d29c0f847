package app.milestone.view.progress;

import app.milestone.controller.ProgressChart;
import app.milestone.controller.ProgressChart.Earlier;
import app.milestone.controller.ProgressChart.Part;
import app.milestone.controller.ProgressChart.Step;
import app.milestone.model.pace.ExpectedLine;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import app.milestone.view.shared.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/** Draws where the runner comes from and wants to be: baseline, target, the way between. */
final class ChartCourse extends ChartPart {
  private final ProgressChart chart;
  private final Polygon band = shape(new Polygon(), "chart-band");
  private final Line expected = line("chart-expected");
  private final Line baseline = line("chart-baseline");
  private final Polyline goal = polyline("chart-goal");
  private final Circle next = shape(new Circle(), "chart-next");
  private final Label nextLabel;
  private final Optional<VBox> goalSide;
  private final Optional<VBox> baselineSide;
  private final List<Line> past = new ArrayList<>();
  private final boolean hasPast;

  ChartCourse(ProgressChart chart, Set<Part> parts) {
    this.chart = chart;
    boolean line = chart.expected().isPresent();
    band.setVisible(line && parts.contains(Part.BAND));
    band.setMouseTransparent(false);
    Tips.install(band, chart.bandWords());
    expected.setVisible(line && parts.contains(Part.EXPECTED));
    baseline.setVisible(chart.baseline().isPresent());
    next.setVisible(chart.next().isPresent());
    nextLabel =
        label(chart.next().map(ProgressChart.Next::words).orElse(""), Styles.SMALL, Styles.MUTED);
    goalSide = chart.goalLabel().map(it -> side(it.words(), it.detail(), true));
    baselineSide = chart.baseline().map(it -> side(it.words(), it.detail(), false));
    hasPast = parts.contains(Part.EARLIER);
    chart.earlier().forEach(this::addPast);
  }

  private void addPast(Earlier earlier) {
    past.add(line("chart-past-baseline"));
    past.add(line("chart-past-target"));
    past.getLast().setVisible(earlier.target().isPresent() && hasPast);
    past.get(past.size() - 2).setVisible(hasPast);
    past.subList(past.size() - 2, past.size())
        .forEach(
            line -> {
              line.setMouseTransparent(false);
              Tips.install(line, earlier.words());
            });
  }

  private static VBox side(String words, String detail, boolean target) {
    Label first = Buttons.styled(new Label(words), Styles.STRONG);
    if (target) {
      first.getStyleClass().add(Styles.SUCCESS_TEXT);
      first.setGraphic(new IconView(Icon.FLAG, Styles.ICON_15, Styles.ICON_SUCCESS));
    }
    Label second = Buttons.styled(new Label(detail), Styles.SMALL, Styles.MUTED);
    VBox side = Buttons.styled(new VBox(first, second), "chart-side");
    side.setManaged(false);
    return side;
  }

  @Override
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(band);
    nodes.addAll(past);
    nodes.addAll(List.of(expected, baseline, goal, next, nextLabel));
    goalSide.ifPresent(nodes::add);
    baselineSide.ifPresent(nodes::add);
    return nodes;
  }

  @Override
  void place(ChartScale scale, LabelPlaces places) {
    chart.expected().ifPresent(line -> placeExpected(line, scale, places));
    chart.baseline().ifPresent(it -> placeBaseline(scale.y(it.millis()), scale, places));
    placeGoal(scale, places);
    placePast(scale);
    placeNext(scale, places);
    placeSides(scale);
  }

  private void placeBaseline(double y, ChartScale scale, LabelPlaces places) {
    horizontal(baseline, y, scale.left(), scale.right());
    places.avoid(scale.left(), y, scale.right(), y);
  }

  private void placeExpected(ExpectedLine line, ChartScale scale, LabelPlaces places) {
    double startX = scale.x(line.from());
    double endX = scale.x(line.to());
    double startY = scale.y(line.start().millis());
    double endY = scale.y(line.end().millis());
    between(expected, startX, startY, endX, endY);
    if (expected.isVisible()) {
      places.avoid(startX, startY, endX, endY);
    }
    ExpectedLine.Band first = line.band(line.from(), chart.cv());
    ExpectedLine.Band last = line.band(line.to(), chart.cv());
    band.getPoints()
        .setAll(
            startX,
            scale.y(first.faster().millis()),
            endX,
            scale.y(last.faster().millis()),
            endX,
            scale.y(last.slower().millis()),
            startX,
            scale.y(first.slower().millis()));
  }

  private void placeGoal(ChartScale scale, LabelPlaces places) {
    List<Double> corners = new ArrayList<>();
    for (Step step : chart.goals()) {
      double y = ChartScale.sharp(scale.y(step.millis()));
      corners.addAll(List.of(scale.x(step.from()), y, scale.x(step.to()), y));
      places.avoid(scale.x(step.from()), y, scale.x(step.to()), y);
    }
    goal.getPoints().setAll(corners);
  }

  private void placePast(ChartScale scale) {
    for (int i = 0; i < chart.earlier().size(); i++) {
      Earlier earlier = chart.earlier().get(i);
      double from = scale.x(earlier.from());
      double to = scale.x(earlier.to());
      horizontal(past.get(2 * i), scale.y(earlier.baseline()), from, to);
      double target = earlier.target().orElse(earlier.baseline());
      horizontal(past.get(2 * i + 1), scale.y(target), from, to);
    }
  }

  private void placeNext(ChartScale scale, LabelPlaces places) {
    if (chart.next().isEmpty()) {
      nextLabel.setVisible(false);
      return;
    }
    double x = scale.x(chart.next().get().date());
    double y = scale.y(chart.next().get().millis());
    double radius = scale.em() * 0.5;
    next.setCenterX(x);
    next.setCenterY(y);
    next.setRadius(radius);
    places.take(x - radius, y - radius, 2 * radius, 2 * radius);
    double width = nextLabel.prefWidth(-1);
    double height = nextLabel.prefHeight(-1);
    double left = Math.min(x + radius * 2, scale.right()) - width;
    double above = y - radius - 3 - height;
    double top = above >= scale.em() * 1.6 ? above : y + radius + 3;
    at(nextLabel, left, top);
    places.take(left, top, width, height);
  }

  private void placeSides(ChartScale scale) {
    double left = scale.right() + scale.em() * 0.8;
    double line = scale.em() * 0.75;
    double goalTop = chart.goalLabel().map(it -> scale.y(it.millis()) - line).orElse(0.0);
    goalSide.ifPresent(side -> at(side, left, goalTop));
    baselineSide.ifPresent(
        side -> {
          double top = scale.y(chart.baseline().orElseThrow().millis()) - line;
          double after =
              goalSide.map(it -> goalTop + it.prefHeight(-1) + 4).orElse(Double.NEGATIVE_INFINITY);
          double height = side.prefHeight(-1);
          boolean below = goalSide.isPresent() && top + height > goalTop;
          at(side, left, below ? Math.max(top, after) : top);
        });
  }
}
