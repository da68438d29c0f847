package app.milestone.view.progress;

import app.milestone.controller.ProgressChart;
import app.milestone.controller.ProgressChart.Part;
import app.milestone.controller.ProgressChart.Point;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** Draws the tests, the line that joins the miles, and the words beside each. */
final class ChartPoints extends ChartPart {
  private record Shown(ChartPoint node, Pane words, Label detail, Line range) {}

  private final List<Shown> shown = new ArrayList<>();
  private final Polyline joined = polyline("chart-miles");
  private final Pane points = new Pane();

  ChartPoints(ProgressChart chart, Set<Part> parts) {
    for (Point point : chart.points()) {
      if (!point.isEstimate() || parts.contains(Part.ESTIMATES)) {
        add(point);
      }
    }
    points.setManaged(false);
    points.setPickOnBounds(false);
    points.getChildren().setAll(shown.stream().map(Shown::node).toList());
  }

  private void add(Point point) {
    Label value = Buttons.styled(new Label(point.value()), Styles.STRONG);
    Label detail = Buttons.styled(new Label(point.detail()), Styles.SMALL, Styles.MUTED);
    Pane words = point.isEstimate() ? new HBox(value, detail) : new VBox(value, detail);
    Buttons.styled(words, "chart-words");
    words.setManaged(false);
    words.setMouseTransparent(true);
    Line range = line("chart-range");
    range.setVisible(point.slower() > point.faster());
    shown.add(new Shown(new ChartPoint(point), words, detail, range));
  }

  /** The points that can take the focus, oldest first; one Tab stop for all. */
  Pane pane() {
    return points;
  }

  List<ChartPoint> points() {
    return shown.stream().map(Shown::node).toList();
  }

  void showSelected(Optional<UUID> test) {
    points().forEach(it -> it.showSelected(test.equals(Optional.of(it.point().test()))));
  }

  @Override
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    shown.forEach(it -> nodes.add(it.range));
    nodes.add(joined);
    shown.forEach(it -> nodes.add(it.words));
    nodes.add(points);
    return nodes;
  }

  @Override
  void place(ChartScale scale, LabelPlaces places) {
    double half = scale.em() * 0.93;
    List<Double> way = new ArrayList<>();
    for (Shown one : shown) {
      Point point = one.node.point();
      double x = scale.x(point.date());
      double y = scale.y(point.millis());
      one.node.resizeRelocate(x - half, y - half, 2 * half, 2 * half);
      between(one.range, x, scale.y(point.faster()), x, scale.y(point.slower()));
      if (one.range.isVisible()) {
        places.avoid(x, scale.y(point.faster()), x, scale.y(point.slower()));
      }
      places.take(x - half / 2, y - half / 2, half, half);
      if (!point.isEstimate()) {
        if (!way.isEmpty()) {
          places.avoid(way.get(way.size() - 2), way.getLast(), x, y);
        }
        way.addAll(List.of(x, y));
      }
    }
    joined.getPoints().setAll(way);
    placeWords(scale, places);
  }

  private void placeWords(ChartScale scale, LabelPlaces places) {
    shown.stream()
        .sorted(
            Comparator.comparing((Shown it) -> it.node.point().isEstimate())
                .thenComparing(it -> it.node.point().date(), Comparator.reverseOrder()))
        .forEach(it -> placeWords(it, scale, places));
  }

  private static void placeWords(Shown one, ChartScale scale, LabelPlaces places) {
    showDetail(one, !one.node.point().detail().isEmpty());
    Optional<Bounds> place = beside(one, scale, places);
    if (one.detail.isVisible() && place.filter(places::isClear).isEmpty()) {
      showDetail(one, false);
      Optional<Bounds> shorter = beside(one, scale, places);
      boolean better = place.isEmpty() || shorter.filter(places::isClear).isPresent();
      showDetail(one, !better);
      place = better ? shorter : place;
    }
    one.words.setVisible(place.isPresent());
    place.ifPresent(places::take);
    place.ifPresent(box -> at(one.words, box.getMinX(), box.getMinY()));
  }

  private static void showDetail(Shown one, boolean visible) {
    one.detail.setVisible(visible);
    one.detail.setManaged(visible);
  }

  private static Optional<Bounds> beside(Shown one, ChartScale scale, LabelPlaces places) {
    Point point = one.node.point();
    double width = Math.ceil(one.words.prefWidth(-1));
    double height = Math.ceil(one.words.prefHeight(-1));
    return places.beside(
        scale.x(point.date()), scale.y(point.millis()), scale.em() * 0.95, width, height);
  }
}
