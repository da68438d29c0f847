package app.milestone.view.progress;

import app.milestone.controller.ProgressChart.Point;
import app.milestone.view.shared.Buttons;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One test in the chart: a disc, or a hollow diamond for an estimate. */
final class ChartPoint extends StackPane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Point point;

  ChartPoint(Point point) {
    this.point = point;
    getStyleClass().addAll("chart-point", point.isEstimate() ? "estimate" : "mile");
    Region halo = Buttons.styled(new Region(), "chart-halo");
    Region mark = Buttons.styled(new Region(), "chart-mark");
    getChildren().addAll(halo, mark);
    setManaged(false);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(point.spoken());
    setId("point-" + point.test());
  }

  Point point() {
    return point;
  }

  void showSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }
}
